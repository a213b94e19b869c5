import type { TextBox } from './cells.ts';
import type { PageTable } from './flow.ts';
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

/** Both parts on one grid; a head printed again is left out, and cells cut by the page break are whole again. */
export function joinedTable(above: WholeTable, below: PageTable): WholeTable {
  const xs = positionsOf([...above.xs, ...below.xs]);
  const head = repeatedRows(above, below);
  const upper = above.boxes.map((box) => onGrid(box, above.xs, xs));
  const lower = below.boxes
    .filter(({ row }) => row >= head)
    .map((box) => ({ ...onGrid(box, below.xs, xs), row: box.row - head + above.rows }));

  return {
    ...above,
    xs,
    rows: above.rows + below.rows - head,
    boxes: mended(upper, lower, above.rows),
    pages: [...above.pages, ...Array.from({ length: below.rows - head }, () => below.page)],
    lastPage: below.page,
  };
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

/** Cells that the break cut in two: a heading of rows that go on, and the rest of a label. */
function mended(upper: readonly TextBox[], lower: readonly TextBox[], seam: number): readonly TextBox[] {
  const last = upper.filter((box) => box.row + box.rowspan === seam);
  const first = lower.filter((box) => box.row === seam);
  const tail = labelTail(last, first);
  if (tail)
    return [
      ...upper.map((box) => (box === tail.of ? { ...box, text: box.text + tail.text } : box)),
      ...lower.filter((box) => box.row > seam),
    ];

  const spans = new Map<TextBox, TextBox>();
  for (const box of first.filter(({ text }) => text === '')) {
    const group = last.find((other) => other.column === box.column && other.colspan === box.colspan);
    if (group && isGroup(group, box, first)) spans.set(group, box);
  }
  const swallowed = new Set(spans.values());
  return [
    ...upper.map((box) => ({ ...box, rowspan: box.rowspan + (spans.get(box)?.rowspan ?? 0) })),
    ...lower.filter((box) => !swallowed.has(box)),
  ];
}

/** A heading in words, of several rows on one side of the break at least, with filled cells to its right. */
function isGroup(group: TextBox, rest: TextBox, first: readonly TextBox[]): boolean {
  return (
    /\p{Script=Han}/u.test(group.text) &&
    first.some((box) => box.column > rest.column && box.text !== '' && box.rowspan <= rest.rowspan)
  );
}

/** The first row below holds nothing but words under a label: the rest of that label. */
function labelTail(last: readonly TextBox[], first: readonly TextBox[]): { of: TextBox; text: string } | null {
  const filled = first.filter(({ text }) => text !== '');
  const [rest] = filled;
  if (!rest || filled.length > 1 || first.length < 3 || rest.rowspan > 1 || !/\p{Script=Han}/u.test(rest.text))
    return null;

  const label = last.find((box) => box.column === rest.column && box.colspan === rest.colspan);
  const beside = last.filter((box) => box.column > rest.column && /\d/.test(box.text));
  return label && label.text !== '' && !startsAnew(rest.text) && beside.length > 1
    ? { of: label, text: rest.text }
    : null;
}

/** A numbered line is a row of its own. */
const startsAnew = (text: string) => /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])/.test(text);
