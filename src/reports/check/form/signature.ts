import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import type { Found, Rule } from '../rule.ts';

const rule = { kind: 'form', under: regulation(49) } as const;

export const signatureMissing: Rule = {
  ...rule,
  id: 'F.signature',
  severity: 'notice',
  says: '文末有单位和日期，或网页标明发布机构和日期',
  run: unsigned,
  examples: {
    right: [
      {},
      { signed: null, text: '[……]' },
      { signed: null, container: 'html' },
      { signed: null, introduction: '发布机构：青禾县民政局 发布时间：2025-01-10 根据《条例》编制。' },
    ],
    wrong: [{ signed: null, quote: null }],
  },
};

/** A transcription leaves things out, and a web page carries agency and date in its head. */
function unsigned({ report, abridged, introduction }: Facts): readonly Found[] {
  if (report.signed || abridged || report.container === 'html' || report.parts.length < 2) return [];
  if (/发布(?:时间|日期|机构)|来源[：:]|时间[：:]20|\d{4}-\d{2}-\d{2}/.test(introduction.text)) return [];
  return [
    {
      at: '落款',
      where: { part: report.parts.at(-1)?.no ?? '六', quote: null },
      message: '文末没有落款单位和日期。请补上。',
    },
  ];
}

export const signedInTime: Rule = {
  ...rule,
  id: 'Y.signed',
  kind: 'year',
  severity: 'warning',
  says: '落款日期在报告年度的次年',
  run: wrongDate,
  examples: {
    right: [{}, { signed: { agency: null, date: '2024-12-31' } }, { signed: { agency: null, date: '2025-03-20' } }],
    wrong: [
      { signed: { agency: '青禾县民政局', date: '2024-01-07' } },
      { signed: { agency: null, date: '2023-01-20' } },
    ],
  },
};

/** A date in the report's own year, before its last month, is the year written out of habit. */
function wrongDate({ report: { signed, year, parts } }: Facts): readonly Found[] {
  if (!signed?.date || year === null || signed.date >= `${year}-12-01`) return [];
  const part = parts.at(-1)?.no ?? '六';
  return [
    {
      at: '落款',
      where: { part, quote: null },
      message: `落款日期是${signed.date}，早于统计期限的最后一日${year}年12月31日。请核对年份。`,
      found: signed.date,
      expected: `${year + 1}年`,
    },
  ];
}

const DEPARTMENT = /(?:局|委员会|(?<!办公)厅)$/;
/** 县级以上人民政府; 乡 and 镇 have no day of their own. */
const GOVERNMENT = /[省市县区州旗盟](?:人民政府)?(?:办公[厅室])?$/;

export const publishedLate: Rule = {
  ...rule,
  id: 'F.late',
  severity: 'notice',
  says: '部门1月31日前、县级以上人民政府3月31日前公布上一年度的报告',
  run: late,
  examples: {
    right: [
      {},
      { signed: { agency: null, date: '2025-01-31' } },
      { agency: '青禾县人民政府', signed: { agency: null, date: '2025-03-20' } },
      { agency: '青禾县松塘镇人民政府', signed: { agency: null, date: '2025-04-20' } },
      { year: 2017, signed: { agency: null, date: '2018-03-20' } },
      { agency: null, signed: { agency: null, date: '2025-05-20' } },
    ],
    wrong: [
      { signed: { agency: null, date: '2025-02-18' }, quote: null },
      { agency: '青禾县人民政府', signed: { agency: null, date: '2025-04-02' }, quote: null },
    ],
  },
};

/** Only by the date of the signature, and only within the year after: anything later is another kind of slip. */
function late({ report: { signed, year, agency, parts } }: Facts): readonly Found[] {
  if (!signed?.date || !agency || year === null || year < 2019 || signed.date > `${year + 1}-12-31`) return [];
  const day = DEPARTMENT.test(agency) ? '01-31' : GOVERNMENT.test(agency) ? '03-31' : null;
  if (!day || signed.date <= `${year + 1}-${day}`) return [];
  const due = day === '01-31' ? '部门应当在1月31日前' : '县级以上人民政府应当在3月31日前';
  return [
    {
      at: '落款',
      where: { part: parts.at(-1)?.no ?? '六', quote: null },
      message: `落款日期是${signed.date}。${due}公布上一年度的报告（《条例》第四十九条）。如已按时公布，请核对日期。`,
      found: signed.date,
    },
  ];
}
