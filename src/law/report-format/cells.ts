import type { Address, Block, Heading, ReportFormat, Table, Unit } from './types.ts';

/** One cell of a form: where it stands and what may stand in it. */
export interface CellOfForm {
  readonly address: Address;
  readonly table: Table;
  readonly block: Block;
  readonly row: Heading;
  readonly column: Heading;
  readonly unit: Unit;
}

const known = new WeakMap<readonly Heading[], readonly Heading[]>();

/** The headings that have cells, in order. */
export function leaves(headings: readonly Heading[]): readonly Heading[] {
  const found =
    known.get(headings) ?? headings.flatMap((heading) => (heading.children ? leaves(heading.children) : [heading]));
  known.set(headings, found);
  return found;
}

/** `T3.new.natural`; a table whose only row has no id leaves it out: `T4.review.total`. */
export function addressOf(table: Table, row: Heading, column: Heading): Address {
  return row.id ? `${table.id}.${row.id}.${column.id}` : `${table.id}.${column.id}`;
}

/** Every cell of the form, table by table, row by row. */
export function cellsOf(format: ReportFormat): readonly CellOfForm[] {
  return format.tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      leaves(block.rows).flatMap((row) =>
        leaves(block.columns).map((column) => ({
          address: addressOf(table, row, column),
          table,
          block,
          row,
          column,
          unit: column.unit ?? 'count',
        })),
      ),
    ),
  );
}

/** What a cell is called in words: 表三“自然人”列“（一）予以公开”行. */
export function nameOf(cell: CellOfForm): string {
  const row = cell.row.label ? `“${cell.row.label}”行` : '';
  return `${cell.table.title}表${row}“${columnName(cell)}”列`;
}

function columnName({ block, column }: CellOfForm): string {
  const above = path(block.columns, column).filter((heading) => heading !== column);
  return [...above.filter((heading) => heading.id), column].map((heading) => heading.label).join('·');
}

/** The headings from the top down to `leaf`, both included. */
export function path(headings: readonly Heading[], leaf: Heading): readonly Heading[] {
  for (const heading of headings) {
    if (heading === leaf) return [heading];
    const below = heading.children ? path(heading.children, leaf) : [];
    if (below.length) return [heading, ...below];
  }
  return [];
}
