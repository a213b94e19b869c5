import type { Grid, GridCell } from '#documents/paper';
import type { Flow, Stretch } from './flow.ts';
import { type Label, labelsNamed } from './labels.ts';
import { isAnnotated, isValue } from './meaning.ts';
import type { HeadLine, Lines, RowLine, Token } from './row-line.ts';

/** The lines of the official tables that stand in grids, and the grids they stand in. */
export interface GridLines extends Lines {
  readonly claimed: ReadonlySet<Stretch>;
}

/** Where the walk is: the table and the block that the last label named. */
interface Walk {
  readonly columnsAreExact: boolean;
  at: Pick<Label, 'table' | 'block'> | null;
  readonly rows: RowLine[];
  readonly heads: HeadLine[];
}

/** Walks the grids row by row: captions and column headings say which table it is, row labels which row. */
export function gridLines(flow: Flow): GridLines {
  const walk: Walk = { columnsAreExact: flow.columnsAreExact, at: null, rows: [], heads: [] };
  const claimed = new Set<Stretch>();

  for (const stretch of flow.stretches) {
    const { block } = stretch;
    if (block.kind === 'paragraph') {
      if (block.text.length <= LONGEST_CAPTION) enterCaption(walk, block.text);
      continue;
    }
    const before = walk.rows.length + walk.heads.length;
    const outside = walk.at;
    if (!isOfficial(block)) walk.at = bare(block) ? outside : null;
    for (const row of block.rows) walkRow(walk, row);
    if (walk.rows.length + walk.heads.length > before) claimed.add(stretch);
  }
  return { rows: walk.rows, heads: walk.heads, claimed };
}

const LONGEST_CAPTION = 20;

function enterCaption(walk: Walk, text: string): void {
  const caption = labelsNamed(text).find((label) => label.axis === 'caption');
  if (caption) walk.at = caption;
}

/** Whether any cell of the grid names a heading of an official table. */
function isOfficial(grid: Grid): boolean {
  return grid.rows.some((row) => row.some((cell) => !isValue(cell.text) && labelsNamed(cell.text).length > 0));
}

/** Whether nothing but values stands in the grid: a piece of a table torn from its labels. */
function bare(grid: Grid): boolean {
  return grid.rows.every((row) => row.every((cell) => cell.text.trim() === '' || isValue(cell.text)));
}

function walkRow(walk: Walk, row: readonly GridCell[]): void {
  if (walk.at?.table === 'T4' && row.length === CASES && !row.some(isPrinted)) {
    walk.rows.push({ ...cases, id: null, heads: [], tokens: row.map(tokenOf), kind: 'cells' });
    return;
  }
  const value = row.findIndex((cell) => isValue(cell.text));
  const before = value < 0 ? row : row.slice(0, value);
  const named = before.map((cell) => labelsNamed(cell.text));

  if (value < 0 && named.some(isHeading)) headLine(walk, row, named);
  else rowLine(walk, row, named);
}

/** Names a caption, a corner or a column, and no row. */
function isHeading(labels: readonly Label[]): boolean {
  return labels.length > 0 && labels.every((label) => label.axis !== 'row');
}

function headLine(walk: Walk, row: readonly GridCell[], named: readonly (readonly Label[])[]): void {
  const sure = named.filter(isHeading);
  const caption = sure.flat().find((label) => label.axis === 'caption');
  const tables = new Set(sure.flat().map((label) => label.table));

  if (caption) walk.at = caption;
  else if (!walk.at || !tables.has(walk.at.table)) walk.at = sure[0]?.[0] ?? walk.at;
  if (walk.at) walk.heads.push({ ...here(walk.at), heads: row.filter(isPrinted).map(tokenOf) });
}

function rowLine(walk: Walk, row: readonly GridCell[], named: readonly (readonly Label[])[]): void {
  const own = row.slice(0, named.length).findLastIndex((cell) => isPrinted(cell) && !isAnnotated(cell.text));
  const label = rowNamed(named[own] ?? [], walk);
  const heads = label ? row.slice(0, own + 1) : row.slice(0, named.length);
  const tokens = row
    .slice(heads.length)
    .map((cell) => (walk.columnsAreExact ? { ...tokenOf(cell), column: cell.column } : tokenOf(cell)));
  const printed = heads.filter(isPrinted).map(tokenOf);
  if (!tokens.every(isBlank) && !tokens.some(holdsValue)) return;
  walk.at = label ?? (tokens.filter(holdsValue).length === CASES ? cases : walk.at);
  if (!walk.at) return;
  if (!label && !tokens.some(holdsValue)) {
    if (printed.length) walk.heads.push({ ...here(walk.at), heads: printed });
    return;
  }
  const blanks = label ? [] : heads.slice(heads.findLastIndex(isPrinted) + 1).map(tokenOf);
  walk.rows.push({
    ...here(walk.at),
    id: label?.id ?? null,
    heads: printed,
    tokens: [...blanks, ...tokens],
    kind: 'cells',
  });
}

/** A row of as many values as 表四 has cells is 表四's: no other row of a form is as long. */
const cases = { table: 'T4', block: 0 } as const;
const CASES = 15;

/** The row a label names: of the table the walk is in, if there is one of that name. */
function rowNamed(labels: readonly Label[], walk: Walk): Label | null {
  const rows = labels.filter((label) => label.axis === 'row' && label.leaf);
  return rows.find((label) => label.table === walk.at?.table) ?? rows[0] ?? null;
}

const isBlank = (token: Token): boolean => token.raw.trim() === '';
const holdsValue = (token: Token): boolean => isValue(token.raw) || isAnnotated(token.raw);
const isPrinted = (cell: GridCell): boolean => cell.text.trim() !== '';
const tokenOf = (cell: GridCell): Token => ({ raw: cell.text, place: cell.place });
const here = ({ table, block }: Pick<Label, 'table' | 'block'>) => ({ table, block });
