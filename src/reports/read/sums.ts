import type { ReportFormat, Table } from '#law/report-format/types';

/** A sum within one row, by the indexes of its columns. */
export interface RowSum {
  readonly total: readonly number[];
  readonly parts: readonly number[];
}

/** The sums that each row of the table must keep, as indexes into its columns. */
export function rowSums(form: ReportFormat, table: Table, columns: readonly string[]): readonly RowSum[] {
  return form.sums
    .filter((sum) => sum.table === table.id && sum.along === 'columns')
    .map((sum) => ({
      total: sum.left.map((id) => columns.indexOf(id)),
      parts: sum.right.map((id) => columns.indexOf(id)),
    }));
}

/** Whether a row's values keep every sum; one that has no number among its members, or not all of them yet, is kept. */
export function keeps(values: readonly (number | null)[], sums: readonly RowSum[]): boolean {
  return sums.every((sum) => keepsSum(values, sum));
}

/** The same for a row that is filled from the left: only the sums that its last value completes. */
export function keepsSoFar(values: readonly (number | null)[], sums: readonly RowSum[]): boolean {
  const last = values.length - 1;
  return sums.every((sum) => Math.max(...sum.total, ...sum.parts) !== last || keepsSum(values, sum));
}

function keepsSum(values: readonly (number | null)[], { total, parts }: RowSum): boolean {
  const left = add(values, total);
  const right = add(values, parts);
  return left === null || right === null || left === right;
}

function add(values: readonly (number | null)[], at: readonly number[]): number | null {
  let sum = 0;
  for (const index of at) {
    const value = values[index];
    if (value === null || value === undefined) return null;
    sum += value;
  }
  return sum;
}
