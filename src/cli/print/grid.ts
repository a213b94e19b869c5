import { padEnd, padStart, shorten, widthOf } from '../width.ts';

const GAP = '  ';
const LONGEST_LABEL = 44;

/** Rows of text in columns: the first column to the left, figures to the right. The first row is the header. */
export function alignColumns(rows: readonly (readonly string[])[], indent: string): string {
  const shown = rows.map(([label = '', ...rest]) => [shorten(label, LONGEST_LABEL), ...rest]);
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => widthOf(row[column] ?? ''))));

  return shown
    .map((row) => row.map((text, column) => (column === 0 ? padEnd : padStart)(text, widths[column] ?? 0)).join(GAP))
    .map((line) => `${indent}${line.trimEnd()}\n`)
    .join('');
}
