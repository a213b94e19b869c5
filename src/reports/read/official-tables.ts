import type { Address, ReportFormat, TableId } from '#law/report-format/types';
import type { Cell, PrintedHeading } from '../report.ts';
import type { Flow, Stretch } from './flow.ts';
import { gridLines } from './grid-lines.ts';
import { hintsIn } from './hints.ts';
import { printedHeadings } from './printed-headings.ts';
import type { Lines, RowLine, Token } from './row-line.ts';
import { withStray } from './strays.ts';
import { blocksIn, cellsIn } from './tables.ts';
import { textLines } from './text-lines.ts';

/** The official tables of a paper, read; and what of the flow they take. */
export interface OfficialTables {
  readonly cells: ReadonlyMap<Address, Cell>;
  readonly headings: readonly PrintedHeading[];
  readonly grids: ReadonlySet<Stretch>;
  readonly cut: readonly { readonly from: number; readonly to: number }[];
}

/** Reads the tables of the form. `squeezed` is the flow's text without white space. */
export function officialTables(flow: Flow, squeezed: string, form: ReportFormat): OfficialTables {
  const { rows, heads, grids, cut } = linesIn(flow, form);
  const blocks = blocksIn(form, rows);
  const cells = withStray(flow, cellsIn(form, blocks, hintsIn(squeezed)));
  return { cells, headings: printedHeadings(form, heads, blocks), grids, cut };
}

/** The lines of the tables: from grids, and for what stands in no grid from the running text. */
function linesIn(flow: Flow, form: ReportFormat): Lines & Pick<OfficialTables, 'grids' | 'cut'> {
  const grids = gridLines(flow);
  const wanted = new Set(form.tables.map(({ id }) => id).filter((id) => !isCovered(grids.rows, id)));
  const text = wanted.size ? textLines(flow, form, wanted) : { rows: [], heads: [], claimed: [] };
  /** whether it stands in a grid, whose own lines have it already */
  const isRead = ({ place: { from = -1 } }: Token) =>
    [...grids.claimed].some((grid) => from >= grid.from && from < grid.to);
  const known = new Set(grids.rows.map(({ table, id }) => `${table}.${id}`));
  const rows = text.rows.filter(
    (row) => (row.id === null || !known.has(`${row.table}.${row.id}`)) && !row.heads.some(isRead),
  );
  return {
    rows: [...grids.rows, ...rows],
    heads: [
      ...grids.heads,
      ...text.heads.map((line) => ({ ...line, heads: line.heads.filter((head) => !isRead(head)) })),
    ],
    grids: grids.claimed,
    cut: text.claimed,
  };
}

/** Labelled rows that a table must have in grids for its text not to be searched. */
const ENOUGH: Readonly<Record<TableId, number>> = { T2: 4, T3: 5, T4: 0 };

function isCovered(rows: readonly RowLine[], table: TableId): boolean {
  const own = rows.filter((row) => row.table === table);
  const labelled = new Set(own.map((row) => row.id).filter((id) => id !== null));
  return own.length > 0 && labelled.size >= ENOUGH[table];
}
