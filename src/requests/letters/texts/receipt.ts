import type { Block, Table } from '#documents/model';
import { regulation } from '#law/citation';
import { receivedOn } from '#law/regulation/art-31-receipt';
import { answerTerm } from '#law/regulation/art-33-answer';
import { answerDueOf } from '../../deadlines.ts';
import { channels } from '../../types.ts';
import { dayInWords, inOneLine, inShort, paragraph, REGULATION, you } from '../phrases.ts';
import type { FactsOf } from '../types.ts';
import { formTable } from './form-table.ts';
import { contact } from './opening.ts';

type Facts = FactsOf['receipt'];

/** 登记回执: the number, the day of receipt and why, the day to answer by, and how to follow it. */
export function receipt(facts: Facts): readonly Block[] {
  const by = you(facts.to);
  return [
    paragraph(
      `${by}提出的政府信息公开申请，本机关已经收到。根据${REGULATION}${regulation(45).at}的规定，现予登记，有关事项告知如下：`,
    ),
    table(facts),
  ];
}

function table(facts: Facts): Table {
  const { agency, request, wants, number, queryCode } = facts;
  return formTable('receipt', '登记回执', [
    ['登记编号', number],
    ['所需信息', inOneLine(wants)],
    ['提交方式', channels[request.channel]],
    ['收到申请之日', received(facts)],
    ['答复期限', due(facts)],
    [
      '说明',
      `需要补正、延长期限、征求意见的，答复期限依照${inShort(regulation(30))}、${regulation(33).at}的规定计算。`,
    ],
    ['查询码', queryCode],
    ['查询方式', '在本网站填写登记编号和查询码。查询码请妥善保管。'],
    ['联系方式', contact(agency)],
  ]);
}

function received({ request: { channel, received, arrived } }: Facts): string {
  const day = received ?? arrived;
  const rule = receivedOn({ channel: channel === 'oral' ? 'counter' : channel, arrived, confirmed: day });
  return `${dayInWords(day)}（${rule.because.map(inShort).join('、')}）`;
}

function due({ request, calendar }: Facts): string {
  const { value, provisional } = answerDueOf(request, calendar);
  const term = `自收到申请之日起${answerTerm.value}个工作日内，${inShort(regulation(33, 2))}`;
  const open = provisional ? `；${provisional.missing}年的放假安排还没有公布，公布后可能变动` : '';
  return `${dayInWords(value)}（${term}${open}）`;
}
