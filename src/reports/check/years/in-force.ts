import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { cellValues, type Values } from '../facts/values.ts';
import type { Found } from '../rule.ts';
import type { YearRule } from './year-rule.ts';

const cells = (issued: number, repealed: number, inForce: number) => ({
  'T2.normative.issued': issued,
  'T2.normative.repealed': repealed,
  'T2.normative.in_force': inForce,
});
const ROWS = [
  ['rules', '规章'],
  ['normative', '行政规范性文件'],
] as const;

export const inForce: YearRule = {
  id: 'X.in_force',
  kind: 'cross-year',
  severity: 'warning',
  under: reportFormat('表二“现行有效件数”'),
  says: '现行有效件数等于上年现行有效加本年制发减本年废止（清理、划转会使它不等）',
  run: rolledForward,
  examples: {
    right: [
      [{ year: 2023, cells: cells(0, 0, 5) }, { cells: cells(3, 0, 8) }],
      [{ year: 2020 }, { year: 2021, cells: cells(3, 0, 9) }],
      [
        { year: 2023, cells: cells(0, 0, 5) },
        { cells: { 'T2.normative.issued': 3, 'T2.normative.in_force': ['8', '80'] } },
      ],
    ],
    wrong: [
      [{ year: 2023, cells: cells(0, 0, 470) }, { cells: cells(62, 33, 440) }],
      [{ year: 2023, cells: cells(0, 0, 1) }, { cells: cells(0, 5, 0) }],
    ],
  },
};

/** 对外公开总数量 of the 2019 form is another quantity: only reports of the 2021 form follow on one another. */
function rolledForward({ report: earlier }: Facts, { report: later }: Facts): readonly Found[] {
  if (earlier.format !== '2021' || later.format !== '2021') return [];
  return ROWS.flatMap(([row, name]) => {
    const at = (report: typeof earlier, column: string): Values => cellValues(report, `T2.${row}.${column}`);
    const [before, issued, repealed, now] = [
      at(earlier, 'in_force'),
      at(later, 'issued'),
      at(later, 'repealed'),
      at(later, 'in_force'),
    ];
    if (!before || !issued || !repealed || !now) return [];
    const possible = [...before].some((b) => [...issued].some((i) => [...repealed].some((r) => now.has(b + i - r))));
    if (possible) return [];
    const [b, i, r, n] = [before, issued, repealed, now].map((values) => [...values][0] as number) as [
      number,
      number,
      number,
      number,
    ];
    return [
      {
        at: row,
        where: { cell: `T2.${row}.in_force` },
        message: `“${name}”现行有效${n}件，上年${b}件加本年制发${i}件减本年废止${r}件应为${b + i - r}件。如有清理、划转，请在报告中说明。`,
        arithmetic: `${b} + ${i} − ${r} = ${b + i - r}`,
        found: n,
        expected: b + i - r,
      },
    ];
  });
}
