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
