import { reportFormat } from '#law/citation';
import { leaves } from '#law/report-format/cells';
import { format2021 } from '#law/report-format/format-2021';
import { cellValues } from '../facts/values.ts';
import type { YearRule } from './year-rule.ts';

const columns = leaves(format2021.tables.find(({ id }) => id === 'T3')?.blocks[0]?.columns ?? []);
const before = { year: 2023, cells: { 'T3.carry_out.natural': 2, 'T3.carry_out.total': 2 } };

export const carry: YearRule = {
  id: 'X.carry',
  kind: 'cross-year',
  severity: 'error',
  under: reportFormat('表三“二、上年结转政府信息公开申请数量”'),
  says: '上年结转等于上一年报告的结转下年度，各列都相等',
  run: (earlier, later) =>
    columns.flatMap(({ id, label }) => {
      const out = cellValues(earlier.report, `T3.carry_out.${id}`);
      const into = cellValues(later.report, `T3.carry_in.${id}`);
      if (!out || !into || [...into].some((value) => out.has(value))) return [];
      const [found, expected] = [[...into][0] as number, [...out][0] as number];
      const message = `表三“${label}”列：上年结转填${found}，${earlier.report.year}年报告“四、结转下年度继续办理”为${expected}。请核对两年的报告。`;
      return [
        {
          at: id,
          where: { cell: `T3.carry_in.${id}` },
          message,
          arithmetic: `${earlier.report.year}年结转下年度 ${expected}；${later.report.year}年上年结转 ${found}`,
          found,
          expected,
        },
      ];
    }),
  examples: {
    right: [
      [before, { cells: { 'T3.carry_in.natural': 2, 'T3.carry_in.total': 2 } }],
      [before, { cells: { 'T3.carry_in.natural': null, 'T3.carry_in.total': 2 } }],
      [
        { ...before, year: 2020 },
        { year: 2021, cells: { 'T3.carry_in.natural': 2, 'T3.carry_in.total': 2 } },
      ],
      [before, { year: 2025 }],
      [before, { agency: '青禾县教育局' }],
      [before, { cells: { 'T3.carry_in.natural': ['2', '20'], 'T3.carry_in.total': 2 } }],
    ],
    wrong: [
      [before, {}],
      [before, { cells: { 'T3.carry_in.natural': 1, 'T3.carry_in.total': 2 } }],
    ],
  },
};
