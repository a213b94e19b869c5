import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { cellValues } from '../facts/values.ts';
import type { Found } from '../rule.ts';
import type { YearRule } from './year-rule.ts';

const TIMES = 10;
const LEAST = 100;
const WATCHED: readonly (readonly [address: string, name: string])[] = [
  ['T3.new.total', '本年新收政府信息公开申请'],
  ['T2.licence.decisions', '行政许可处理决定数量'],
  ['T2.penalty.decisions', '行政处罚处理决定数量'],
  ['T2.coercion.decisions', '行政强制处理决定数量'],
  ['T2.charges.amount', '行政事业性收费金额'],
  ['T2.normative.in_force', '行政规范性文件现行有效件数'],
];

export const jumps: YearRule = {
  id: 'X.jump',
  kind: 'cross-year',
  severity: 'notice',
  under: reportFormat('表二、表三'),
  says: '与上年相差十倍以上的数字有说明',
  run: leaps,
  examples: {
    right: [
      [{ year: 2023, cells: { 'T2.licence.decisions': 200 } }, { cells: { 'T2.licence.decisions': 900 } }],
      [{ year: 2023, cells: { 'T3.new.total': 1 } }, { cells: { 'T3.new.total': 30 } }],
      [{ year: 2023, cells: { 'T2.penalty.decisions': 0 } }, { cells: { 'T2.penalty.decisions': 900 } }],
    ],
    wrong: [
      [{ year: 2023, cells: { 'T2.charges.amount': '7730.28' } }, { cells: { 'T2.charges.amount': '77302800' } }],
      [{ year: 2023, cells: { 'T2.penalty.decisions': 4119 } }, { cells: { 'T2.penalty.decisions': 41 } }],
    ],
  },
};

/** From 0 and to 0 things come and go; between two figures a factor of ten is a misplaced unit more often than not. */
function leaps({ report: earlier }: Facts, { report: later }: Facts): readonly Found[] {
  return WATCHED.flatMap(([address, name]) => {
    const [before] = cellValues(earlier, address) ?? [];
    const [now] = cellValues(later, address) ?? [];
    if (!before || !now || cellValues(earlier, address)?.size !== 1 || cellValues(later, address)?.size !== 1)
      return [];
    const [small, large] = before < now ? [before, now] : [now, before];
    if (large < LEAST || large < small * TIMES) return [];
    return [
      {
        at: address,
        where: { cell: address },
        message: `${name}上年${before}，本年${now}，相差十倍以上。请核对数字和单位，属实的请在报告中说明。`,
        found: now,
        expected: before,
      },
    ];
  });
}
