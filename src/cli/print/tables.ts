import { addressOf, leaves, path } from '#law/report-format/cells';
import type { Address, Block, Heading, ReportFormat, Table } from '#law/report-format/types';
import { alignColumns } from './grid.ts';

/** What to print in a cell; undefined where the report has none. */
export type Shown = (address: Address) => string | undefined;

/** The tables of a form as aligned text. Rows of which nothing is there are left out. */
export function printTables(format: ReportFormat, shown: Shown, keep: (table: Table) => boolean = () => true): string {
  return format.tables
    .filter(keep)
    .map((table) => ({
      table,
      grids: table.blocks.map((block) => grid(table, block, shown)).filter((rows) => rows.length > 1),
    }))
    .filter(({ grids }) => grids.length)
    .map(({ table, grids }) => `  ${table.title}\n${grids.map((rows) => alignColumns(rows, '    ')).join('')}`)
    .join('');
}

function grid(table: Table, block: Block, shown: Shown): readonly (readonly string[])[] {
  const only = leaves(block.rows);
  if (only.length === 1 && !only[0]?.label) return turned(table, block, shown);
  const columns = leaves(block.columns);
  const isThere = (row: Heading) => columns.some((column) => shown(addressOf(table, row, column)) !== undefined);
  return [
    [block.caption ?? '', ...columns.map(({ label }) => label)],
    ...linesOf(block.rows, isThere).map(({ row, depth, isGroup }) => [
      `${'  '.repeat(depth)}${row.label}`,
      ...(isGroup ? [] : columns.map((column) => shown(addressOf(table, row, column)) ?? '')),
    ]),
  ];
}

interface Line {
  readonly row: Heading;
  readonly depth: number;
  readonly isGroup: boolean;
}

/** The rows that are there, under the headings of their groups. A group that the report gives in one row is a row. */
function linesOf(rows: readonly Heading[], isThere: (row: Heading) => boolean, depth = 0): readonly Line[] {
  return rows.flatMap((row) => {
    if (!row.children || (row.id && isThere(row))) return isThere(row) ? [{ row, depth, isGroup: false }] : [];
    const below = linesOf(row.children, isThere, depth + 1);
    return below.length ? [{ row, depth, isGroup: true }, ...below] : [];
  });
}

/** A table of one row is wider than a screen: its groups of columns become its rows. */
function turned(table: Table, block: Block, shown: Shown): readonly (readonly string[])[] {
  const row: Heading = { id: '', label: '' };
  const groups = Map.groupBy(leaves(block.columns), (leaf) => above(block, leaf));
  const first = [...groups.values()][0] ?? [];
  const lines = [...groups].map(([name, columns]) => [
    name,
    ...columns.map((column) => shown(addressOf(table, row, column))),
  ]);
  const there = lines.filter((line) => line.slice(1).some((text) => text !== undefined));
  return [['', ...first.map(({ label }) => label)], ...there.map((line) => line.map((text) => text ?? ''))];
}

function above(block: Block, leaf: Heading): string {
  return path(block.columns, leaf)
    .slice(0, -1)
    .map(({ label }) => label)
    .join('：');
}
