import { addressOf, leaves } from '#law/report-format/cells';
import { formats } from '#law/report-format/formats';
import type { Address, ReportFormat, Sum } from '#law/report-format/types';
import type { Report } from '../../report.ts';
import { type Side, sideOf } from './reach.ts';

/** A sum of the form in one column, row or group. */
export interface Constraint {
  readonly sum: Sum;
  /** the column (`natural`), row (`granted`) or group (`review`) it must hold in */
  readonly at: string;
  /** what `at` is called on the form */
  readonly name: string;
  readonly left: readonly Address[];
  readonly right: readonly Address[];
}

const ofForm = new Map<ReportFormat['id'], readonly Constraint[]>();

/** Every sum of a form, written out once. */
export function constraintsOf(form: ReportFormat): readonly Constraint[] {
  const known = ofForm.get(form.id) ?? form.sums.flatMap((sum) => writtenOut(form, sum));
  ofForm.set(form.id, known);
  return known;
}

function writtenOut(form: ReportFormat, sum: Sum): readonly Constraint[] {
  const blocks = form.tables
    .filter(({ id }) => id === sum.table)
    .flatMap((table) => table.blocks.map((block) => ({ table, block })));
  return blocks.flatMap(({ table, block }) => {
    const across = withBothKinds(leaves(sum.along === 'rows' ? block.columns : block.rows));
    return across.map((heading) => {
      const address = (id: string): Address =>
        sum.along === 'rows'
          ? addressOf(table, { id, label: '' }, heading)
          : addressOf(table, heading, { id, label: '' });
      const group = sum.left[0]?.split('.')[0] ?? '';
      return {
        sum,
        at: heading.id || group,
        name: heading.label || (GROUPS[group] ?? group),
        left: sum.left.map(address),
        right: sum.right.map(address),
      };
    });
  });
}

const GROUPS: Readonly<Record<string, string>> = {
  review: '行政复议',
  direct: '未经复议直接起诉',
  after_review: '复议后起诉',
};

/** Some reports print （六）其他处理 in the other form's rows: those must add up too. */
function withBothKinds<Row extends { readonly id: string; readonly label: string }>(
  rows: readonly Row[],
): readonly Row[] {
  if (!rows.some(({ id }) => id === 'result_total')) return rows;
  const all = formats
    .flatMap((form) => form.tables)
    .filter(({ id }) => id === 'T3')
    .flatMap(({ blocks }) => blocks.flatMap((block) => leaves(block.rows)));
  const missing = all.filter(
    ({ id }, i) => !rows.some((row) => row.id === id) && all.findIndex((row) => row.id === id) === i,
  );
  return [...rows, ...(missing as unknown as readonly Row[])];
}

/** Both sides of a constraint in a report; （六）其他处理 as one row is no member where its three rows are given. */
export function sidesOf(
  report: Report,
  { sum, left, right }: Constraint,
): { readonly left: Side; readonly right: Side } {
  const split =
    sum.along === 'rows' && right.some((address) => address.startsWith('T3.other.1') && report.cells.has(address));
  const members = split ? right.filter((address) => !ONE_ROW.test(address)) : right;
  return { left: sideOf(report, left), right: sideOf(report, members) };
}

const ONE_ROW = /^T3\.other\.[a-z]/;
