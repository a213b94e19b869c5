import type { Table, TableCell } from '../model.ts';
import { typeOf } from './table-type.ts';
import { page, size } from './typography.ts';

const POINTS_PER_MM = 72 / 25.4;
/** A digit's width, and what the edges of a cell take. */
const DIGIT = 0.56;
const EDGES = 2.6;

/** The size of type of a figure, in points: smaller than the table's where the digits would not fit their column. */
export function figureSize({ number, column, colspan }: TableCell, table: Table): number {
  const { columns } = table;
  const normal = size[typeOf(table)];
  if (!number) return normal;

  const share = sum(columns.slice(column, column + colspan)) / sum(columns);
  const room = (page.width - page.left - page.right) * POINTS_PER_MM * share - EDGES;
  return Math.min(normal, Math.floor((room / (number.length * DIGIT)) * 2) / 2);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((a, b) => a + b, 0);
}
