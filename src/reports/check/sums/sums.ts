import { sums3 } from '#law/report-format/table-3';
import { sums4 } from '#law/report-format/table-4';
import type { Sum } from '#law/report-format/types';
import type { Examples, Rule } from '../rule.ts';
import { sumRule } from './sum-rule.ts';

const one = {
  'T3.new.natural': 3,
  'T3.new.total': 3,
  'T3.granted.natural': 3,
  'T3.granted.total': 3,
  'T3.result_total.natural': 3,
  'T3.result_total.total': 3,
};

const examples: Readonly<Record<string, Examples>> = {
  'T3.balance': {
    right: [
      {},
      { cells: one },
      { cells: { ...one, 'T3.new.natural': null, 'T3.new.total': 3 } },
      { cells: { ...one, 'T3.new.natural': ['3', '30'] } },
      { cells: { ...one, 'T3.new.natural': '3（含电话1件）' } },
    ],
    wrong: [
      { cells: { ...one, 'T3.new.natural': 4, 'T3.new.total': 4 } },
      { cells: { ...one, 'T3.carry_out.total': 1 } },
      { cells: { ...one, 'T3.new.natural': ['30', '31'] } },
      { cells: { ...one, 'T3.new.natural': '4（含电话1件）' } },
    ],
  },
  'T3.result_total': {
    right: [
      { cells: one },
      { cells: { ...one, 'T3.denied.1.natural': null } },
      { cells: { ...one, 'T3.granted.natural': 2, 'T3.partial.natural': '/' } },
      { format: '2019', cells: { 'T3.other.natural': 2, 'T3.result_total.natural': 2 } },
    ],
    wrong: [
      { cells: { ...one, 'T3.partial.natural': 2 } },
      { cells: { ...one, 'T3.partial.natural': 2, 'T3.denied.1.natural': null } },
      { cells: { ...one, 'T3.result_total.natural': null } },
      { cells: { ...one, 'T3.other.3.natural': 1 } },
    ],
  },
  'T3.col_total': {
    right: [{ cells: one }, { cells: { 'T3.granted.natural': null, 'T3.granted.total': 5 } }],
    wrong: [
      { cells: { 'T3.granted.natural': 258, 'T3.granted.total': null } },
      { cells: { 'T3.granted.natural': 2, 'T3.granted.enterprise': 2, 'T3.granted.total': 3 } },
      { cells: { 'T3.carry_in.natural': 2 } },
    ],
  },
  'T4.total': {
    right: [{ cells: { 'T4.review.upheld': 5, 'T4.review.pending': 2, 'T4.review.total': 7 } }],
    wrong: [
      { cells: { 'T4.review.upheld': 10, 'T4.review.corrected': 1 } },
      { cells: { 'T4.after_review.pending': 5, 'T4.after_review.total': null } },
    ],
  },
};

const distinct = [...sums3, ...sums4].filter((sum, i, all) => all.findIndex(({ id }) => id === sum.id) === i);

/** One rule for every kind of sum that the forms declare. */
export const sumRules: readonly Rule[] = distinct.map((sum: Sum) =>
  sumRule(sum.id, sum, examples[sum.id] ?? { right: [], wrong: [] }),
);
