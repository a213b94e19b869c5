import type { Table, TableCell } from '../model.ts';
import { typeOf } from './table-type.ts';
import { line, page, size } from './typography.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Points above and below the text of a cell, and at its sides, as the template sets them. */
export const room = {
  dense: { side: 1.2, above: 2.4 },
  table: { side: 1.2, above: 4 },
  form: { side: 4, above: 6 },
} as const;
/** What a heading above takes, and what an estimate may be wrong by. */
const SAFETY = 0.88;

/** How a table is set, in points. */
export function measures(table: Table) {
  const type = typeOf(table);
  return { size: size[type], pitch: line[type], ...room[type] };
}

/** Whether a table is sure to find room on one page with its heading; an estimate, for measuring would cost more than setting. */
export function fitsPage(table: Table): boolean {
  const height = table.rows.reduce((sum, row) => sum + rowHeight(row, table), 0);
  return height < (page.height - page.top - page.bottom) * POINTS_PER_MM * SAFETY;
}

function rowHeight(row: readonly TableCell[], table: Table): number {
  const { above } = room[typeOf(table)];
  const [pitch, type] = [line[typeOf(table)], size[typeOf(table)]];
  const lines = Math.max(1, ...row.filter(({ rowspan }) => rowspan === 1).map((cell) => linesOf(cell, table)));
  return type + (lines - 1) * pitch + 2 * above;
}

function linesOf(cell: TableCell, table: Table): number {
  const sum = table.columns.reduce((a, b) => a + b, 0);
  const share = table.columns.slice(cell.column, cell.column + cell.colspan).reduce((a, b) => a + b, 0) / sum;
  const width = (page.width - page.left - page.right) * POINTS_PER_MM * share - 2 * room[typeOf(table)].side;
  const fit = Math.max(1, Math.floor(width / size[typeOf(table)]));

  return cell.text.split('\n').reduce((lines, text) => lines + Math.max(1, Math.ceil(text.length / fit)), 0);
}
