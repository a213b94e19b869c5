import type { Table, TableCell } from '../model.ts';
import { line, page, size } from './typography.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Points above and below the text of a cell, and at its sides, as the template sets them. */
export const room = { dense: { side: 1.2, above: 2.4 }, wide: { side: 1.2, above: 4 } } as const;
/** What a heading above takes, and what an estimate may be wrong by. */
const SAFETY = 0.88;

/** Whether a table is sure to find room on one page with its heading; an estimate, for measuring would cost more than setting. */
export function fitsPage(table: Table): boolean {
  const height = table.rows.reduce((sum, row) => sum + rowHeight(row, table), 0);
  return height < (page.height - page.top - page.bottom) * POINTS_PER_MM * SAFETY;
}

function rowHeight(row: readonly TableCell[], table: Table): number {
  const { above } = table.dense ? room.dense : room.wide;
  const [pitch, type] = table.dense ? [line.dense, size.dense] : [line.table, size.table];
  const lines = Math.max(1, ...row.filter(({ rowspan }) => rowspan === 1).map((cell) => linesOf(cell, table)));
  return type + (lines - 1) * pitch + 2 * above;
}

function linesOf(cell: TableCell, table: Table): number {
  const sum = table.columns.reduce((a, b) => a + b, 0);
  const share = table.columns.slice(cell.column, cell.column + cell.colspan).reduce((a, b) => a + b, 0) / sum;
  const width = (page.width - page.left - page.right) * POINTS_PER_MM * share - 2 * room.wide.side;
  const fit = Math.max(1, Math.floor(width / (table.dense ? size.dense : size.table)));

  return cell.text.split('\n').reduce((lines, text) => lines + Math.max(1, Math.ceil(text.length / fit)), 0);
}
