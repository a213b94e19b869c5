import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { dayInWords, led, paragraph, under } from '#requests/letters/phrases';
import { contact } from '#requests/letters/texts/opening';
import type { FactsOf } from '../types.ts';
import { complainedOf } from './complained-of.ts';

type Facts = FactsOf['supervisionNotice'];

/** 第四十七条第二款 — 督促整改通知书, 通报批评, or what was found where there is nothing to put right. It does not say who complained. */
export function supervisionNotice(facts: Facts): readonly Block[] {
  const { order } = facts;
  return [
    paragraph(
      `本机关收到公民、法人或者其他组织的投诉举报，反映你单位${complainedOf(facts)}。经核查，${decides[facts.measure]}`,
    ),
    ...led('查明的情况和处理意见：', order),
    ...followUp(facts),
  ];
}

const because = under(regulation(47, 2));

const decides = {
  rectify: `情况属实。${because}本机关予以督促整改。`,
  criticise: `情况属实。${because}本机关予以通报批评。`,
  unfounded: `反映的情况不属实。${because}现将核查结果告知你单位。`,
  notOurs: `反映的事项不属于政府信息公开工作主管部门监督检查的范围。${because}现将核查结果告知你单位。`,
} as const satisfies Record<Facts['measure'], string>;

function followUp({ agency, measure, until }: Facts): readonly Block[] {
  if (measure !== 'rectify') return [];
  const day = until ? dayInWords(until) : '　　年　月　日';
  return [paragraph(`请在${day}以前（含当日）整改到位，并将整改情况书面报告本机关：${contact(agency)}。`)];
}
