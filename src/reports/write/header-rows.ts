import type { TableCell } from '#documents/model';
import { leaves } from '#law/report-format/cells';
import type { Block, Heading } from '#law/report-format/types';
import type { Columns } from './official-table.ts';

/** The rows above the figures of a block: its corner, the heading over all columns, the tree of columns. */
export function headerRows(
  block: Block,
  columns: Columns,
  label: (heading: Heading) => string,
): readonly (readonly TableCell[])[] {
  const tree: readonly Heading[] = block.over
    ? [{ id: '', label: block.over, children: block.columns }]
    : block.columns;
  const rows: TableCell[][] = Array.from({ length: depthOf(tree) }, () => []);
  const unit = columns.figures / leaves(tree).length;
  const place: Place = { rows, unit, narrow: columns.figures > NARROW, label };

  if (columns.heads) rows[0]?.push(corner(block.corner, columns.heads, rows.length));
  let column = columns.heads;
  for (const heading of tree) column = spread(heading, 0, column, place);
  return rows;
}

/** From how many columns on a label of two words is broken between them. */
const NARROW = 6;

interface Place {
  readonly rows: TableCell[][];
  readonly unit: number;
  readonly narrow: boolean;
  readonly label: (heading: Heading) => string;
}

export function depthOf(headings: readonly Heading[]): number {
  return Math.max(...headings.map(({ children }) => 1 + (children ? depthOf(children) : 0)));
}

function corner(text: string, colspan: number, rowspan: number): TableCell {
  return { text, column: 0, colspan, rowspan, scope: colspan > 1 ? 'colgroup' : 'col', align: 'centre' };
}

/** Sets a heading and those below it; answers the next free column. A leaf reaches down to the figures. */
function spread(heading: Heading, level: number, column: number, place: Place): number {
  const colspan = leaves([heading]).length * place.unit;
  const text = place.label(heading);
  place.rows[level]?.push({
    text: place.narrow && !heading.children ? inPairs(text) : text,
    column,
    colspan,
    rowspan: heading.children ? 1 : place.rows.length - level,
    scope: heading.children ? 'colgroup' : 'col',
    align: 'centre',
    ...(heading.id && { key: heading.id }),
  });

  let next = column;
  for (const child of heading.children ?? []) next = spread(child, level + 1, next, place);
  return column + colspan;
}

/** 商业企业 as 商业 over 企业: the form's labels of an even length are words of two characters. */
function inPairs(label: string): string {
  return label.length > 3 && label.length % 2 === 0 ? (label.match(/../gu) ?? []).join('\n') : label;
}
