import type { TextBox } from './cells.ts';
import type { PageTable } from './flow.ts';
import { mended } from './mend.ts';
import { NEAR, positionsOf } from './rules.ts';

/** A table with all the pages that it runs over; `pages` names the page of each row. */
export interface WholeTable extends PageTable {
  readonly pages: readonly number[];
  readonly lastPage: number;
}

export function wholeOf(table: PageTable): WholeTable {
  return { ...table, pages: Array.from({ length: table.rows }, () => table.page), lastPage: table.page };
}

/** Whether the first table of a page goes on with the last of the page before: the same outer lines. */
export function tableGoesOn(above: WholeTable, below: PageTable): boolean {
  return (
    below.page === above.lastPage + 1 &&
    Math.abs((above.xs[0] as number) - (below.xs[0] as number)) <= NEAR * 2 &&
    Math.abs((above.xs.at(-1) as number) - (below.xs.at(-1) as number)) <= NEAR * 2
  );
}

/** Both parts on one grid; a head printed again is left out, and what the page break cut is whole again. */
export function joinedTable(above: WholeTable, below: PageTable): WholeTable {
  const xs = positionsOf([...above.xs, ...below.xs]);
  const head = repeatedRows(above, below);
  const upper = above.boxes.map((box) => onGrid(box, above.xs, xs));
  const lower = below.boxes
    .filter(({ row }) => row >= head)
    .map((box) => ({ ...onGrid(box, below.xs, xs), row: box.row - head + above.rows }));
  const { boxes, cut } = mended(upper, lower, above.rows);

  const rows = below.rows - head - cut;
  const pages = [...above.pages, ...Array.from({ length: rows }, () => below.page)];
  return { ...above, xs, rows: above.rows + rows, boxes, pages, lastPage: below.page };
}

/** How many rows at the top only repeat the head of the table. */
function repeatedRows(above: PageTable, below: PageTable): number {
  let rows = 0;
  while (rows < Math.min(above.rows, below.rows)) {
    const [a, b] = [rowText(above, rows), rowText(below, rows)];
    if (a !== b || !/\p{Script=Han}/u.test(a) || /^\d/m.test(a)) break;
    rows++;
  }
  return below.boxes.every((box) => box.row >= rows || box.row + box.rowspan <= rows) ? rows : 0;
}

function rowText(table: PageTable, row: number): string {
  return table.boxes
    .filter((box) => box.row === row)
    .map((box) => `${box.text}|${box.rowspan}`)
    .join('\n');
}

function onGrid(box: TextBox, from: readonly number[], to: readonly number[]): TextBox {
  const column = indexOf(to, from[box.column] as number);
  const end = indexOf(to, from[box.column + box.colspan] as number);
  return { ...box, column, colspan: Math.max(1, end - column) };
}

function indexOf(positions: readonly number[], at: number): number {
  let best = 0;
  for (const [index, position] of positions.entries()) {
    if (Math.abs(position - at) < Math.abs((positions[best] as number) - at)) best = index;
  }
  return best;
}
