import { regulation, reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import { phrasesIn } from '../facts/phrases.ts';
import type { Found, Rule } from '../rule.ts';

const TITLE = /^.{0,60}?年度?(?:政府)?信息公开(?:工作)?年度?报告$/gm;
const SHORTEST = 20;
const LONGEST_HEAD = 400;
const rule = { kind: 'form', under: reportFormat('引言') } as const;

export const introductionMissing: Rule = {
  ...rule,
  id: 'F.introduction',
  severity: 'warning',
  says: '有引言，写明编制依据、统计期限和联系方式',
  run: missing,
  examples: {
    right: [
      {},
      { introduction: '青禾县民政局2024年政府信息公开工作年度报告\n[……]' },
      {
        introduction:
          '为深入贯彻落实《中华人民共和国政府信息公开条例》，编制2024年度报告。数据截止日期为2024年12月31日，电话：000-12345678。',
      },
    ],
    wrong: [
      { introduction: '青禾县民政局2024年政府信息公开工作年度报告', quote: null },
      { introduction: '', quote: null },
      {
        introduction: '根据《中华人民共和国政府信息公开条例》编制本报告。数据统计期限为2024年1月1日至12月31日。',
        quote: null,
      },
      { introduction: '现发布本报告。统计期限为2024年1月1日至12月31日。联系电话：000-12345678。', quote: null },
    ],
  },
};

/** What a sentence of the introduction must say; words left out of a transcription may have said it. */
const ELEMENTS: readonly (readonly [id: string, name: string, words: RegExp])[] = [
  [
    'basis',
    '编制依据（《政府信息公开条例》）',
    /(?:根据|依据|依照|按照?|贯彻|落实|执行)[^。]{0,100}(?:条例|年度报告格式)[^。]{0,240}(?:编制|报告|撰写|制定|公布|形成|汇总)|(?:根据|依据|依照|按照?)[^。]{0,60}条例[^。]{0,20}(?:规定|要求)。/,
  ],
  ['period', '统计期限', /期限|统计时限|统计周期|统计时间|截止日期|1月1日/],
  ['phone', '联系电话', /电话|联系方式|\d{3,4}[-－—]\d{7,8}|1\d{10}/],
];

function missing({ report, introduction, passages }: Facts): readonly Found[] {
  if (report.parts.length < 2 || introduction.abridged) return [];
  const where = { part: '引言', quote: null };
  const whole = passages.map(({ text }) => text).join('');
  const lacking = ELEMENTS.filter(([, , words]) => !words.test(whole));
  if (isEmpty(introduction.text) && lacking.length === ELEMENTS.length) {
    return [{ at: '引言', where, message: '没有引言：缺编制依据、统计期限、联系方式。请在第一部分之前补写。' }];
  }
  const unsaid = lacking.filter(([id]) => id !== 'basis' || !/条例|年度报告格式/.test(introduction.text));
  return unsaid.map(([id, name]) => ({
    at: `引言.${id}`,
    where,
    severity: id === 'phone' ? 'notice' : 'warning',
    message: `引言没有写${name}。请补上。`,
  }));
}

/** Nothing but a title and what a web page says about itself. */
function isEmpty(text: string): boolean {
  if (text.length > LONGEST_HEAD) return false;
  const said = text.replace(TITLE, '').replace(/^(?:标题|发布时间|发布机构|来源|原文链接)[^\n]{0,120}/gm, '');
  return said.length < SHORTEST;
}

export const areaCode: Rule = {
  ...rule,
  id: 'F.area_code',
  severity: 'notice',
  says: '电话带区号',
  run: withoutAreaCode,
  examples: {
    right: [
      {},
      { introduction: '电话：(000)12345678；电话：13900000000；传真：12345678；电话：12345；电话/传真：000-1234567。' },
    ],
    wrong: [
      { introduction: '（电话：24336243；传真：24336410）。', quote: '电话：24336243' },
      { introduction: '联系电话：88670059。', quote: '88670059' },
    ],
  },
};

const PHONE = /电话(?:[/／、]传真)?(?:[（(]传真[）)])?[：:]?([2-8]\d{6,7})(?![\d-－—])/g;

function withoutAreaCode({ passages }: Facts): readonly Found[] {
  return phrasesIn(passages, PHONE).map(({ passage, from, to, words }) => ({
    at: placeOf(passage, from),
    where: whereOf(passage, from, to),
    message: `“${words}”没有区号。请写成“区号-号码”，外地申请人才能拨通。`,
  }));
}

export const statisticsMissing: Rule = {
  ...rule,
  id: 'F.statistics',
  severity: 'notice',
  under: regulation(50, 1),
  says: '2018年及以前的报告附统计表',
  run: ({ report, passages }) =>
    report.format === 'before-2019' &&
    report.statistics.length === 0 &&
    report.parts.length > 1 &&
    !passages.some(({ text }) => /统计表|附表|附件[：:一1１]/.test(text))
      ? [{ at: '统计表', where: { part: '统计表', quote: null }, message: '没有找到政府信息公开情况统计表。请补上。' }]
      : [],
  examples: {
    right: [
      { year: 2013, text: '见附件1：统计表。' },
      { year: 2013, statistics: [{ indicator: '主动公开信息数', unit: '条', year: '3', cumulative: '3' }] },
      {},
    ],
    wrong: [{ year: 2013, text: '2013年未收到申请。', quote: null }],
  },
};
