import type { Place } from '#documents/paper';
import { addressOf, leaves } from '#law/report-format/cells';
import type { Block, Heading, ReportFormat, Table, Unit } from '#law/report-format/types';
import type { Cell, Meaning } from '../report.ts';
import type { Aligned } from './align.ts';
import { halfWidth, meaningOf } from './meaning.ts';
import type { RowLine, Token } from './row-line.ts';
import { columnsOf, seat, seatByColumn } from './seat.ts';
import { solve, type Ways } from './solve.ts';
import { splits } from './splits.ts';
import { keeps, keepsSoFar, type RowSum, rowSums } from './sums.ts';
import type { SettledBlock } from './tables.ts';

/** What a sentence of the text says a row's value is: row id, column id, digits. */
export interface Hint {
  readonly row: string;
  readonly column: string;
  readonly digits: string;
}

/** How one row was read: token by token, or as one run of digits with its ways. */
type Reading =
  | { readonly kind: 'seated'; readonly tokens: readonly (Token | null)[] }
  | { readonly kind: 'run'; readonly ways: Ways; readonly raw: string; readonly place: Place }
  | { readonly kind: 'unknown'; readonly why: string; readonly raw: string; readonly place: Place | null };

interface Setting {
  readonly form: ReportFormat;
  readonly table: Table;
  readonly columns: readonly Heading[];
  readonly units: readonly Unit[];
  readonly sums: readonly RowSum[];
}

/** Settles the lines of one block of a table to its cells. */
export function settleBlock(
  form: ReportFormat,
  { table, index, lines }: SettledBlock,
  hints: readonly Hint[],
): readonly Cell[] {
  const block = table.blocks[index] as Block;
  const columns = leaves(block.columns);
  const ids = columns.map(({ id }) => id);
  const units = columns.map((column) => column.unit ?? 'count');
  const setting = { form, table, columns, units, sums: rowSums(form, table, ids) };

  const at = columnsOf([...lines.rows.values()], columns.length);
  const rows = leaves(block.rows);
  const readings = new Map(rows.map(({ id }) => [id, readRow(setting, lines, id, at)]));
  const decided = decide(setting, readings, hints);
  return rows.flatMap((row) =>
    columns.map((column, i) => cellOf(setting, row, column, i, decided.get(row.id) as Reading)),
  );
}

function readRow(setting: Setting, { rows, contested }: Aligned, id: string, at: readonly number[] | null): Reading {
  const line = rows.get(id);
  return contested.has(id) ? twice(line) : read(setting, line, at);
}

function read(setting: Setting, line: RowLine | undefined, at: readonly number[] | null): Reading {
  if (!line) return { kind: 'unknown', why: '没有找到这一行', raw: '', place: null };
  const { columns, sums } = setting;
  if (line.kind === 'run') return readRun(setting, line);

  const holds = (values: readonly (number | null)[]) => keeps(values, sums);
  const seated = seat(line.tokens, columns.length, holds) ?? (at && seatByColumn(line.tokens, at));
  const sure = line.kind === 'cells' || seated?.every((token) => token?.raw) || holds(seated?.map(numberOfToken) ?? []);
  return seated && sure
    ? { kind: 'seated', tokens: seated }
    : { kind: 'unknown', why: '这一行的格数与表头对不上', ...whole(line) };
}

/** Digits that run together: the ways that keep the row's sums, or, where none does, the only way there is. */
function readRun({ units, sums }: Setting, line: RowLine): Reading {
  const words = line.tokens.map((token) => halfWidth(token.raw).replace(/,(?=\d{3}(?!\d))/g, ''));
  const sound = splits(words, units, (values) => keepsSoFar(values.map(numberOf), sums));
  const ways = sound.length ? sound : onlyWay(words, units);
  return ways.length
    ? { kind: 'run', ways, ...whole(line) }
    : { kind: 'unknown', why: '这一行的数字与列数对不上', ...whole(line) };
}

/** A word a column, or a digit a column: no sum is needed to part them. */
function onlyWay(words: readonly string[], units: readonly Unit[]): Ways {
  const digits = words.join('').length === units.length;
  const ways = words.length === units.length || digits ? splits(words, units, () => true) : [];
  return ways.length === 1 ? ways : [];
}

function numberOfToken(token: Token | null): number | null {
  return token?.raw ? numberOf(token.raw) : 0;
}

function numberOf(digits: string): number | null {
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** Sentences first, then the sums over rows. */
function decide(
  { form, table, columns }: Setting,
  readings: ReadonlyMap<string, Reading>,
  hints: readonly Hint[],
): ReadonlyMap<string, Reading> {
  const ways = new Map<string, Ways>();
  for (const [id, reading] of readings) {
    if (reading.kind === 'run') ways.set(id, hinted(id, reading.ways, columns, hints));
    else if (reading.kind === 'seated')
      ways.set(id, [reading.tokens.map((token) => halfWidth(token?.raw ?? '').trim())]);
  }
  const rowIds = new Set(readings.keys());
  const absent = new Set(form.sums.flatMap((sum) => [...sum.left, ...sum.right]).filter((id) => !rowIds.has(id)));
  const solved = solve(
    ways,
    form.sums.filter((sum) => sum.table === table.id && sum.along === 'rows'),
    absent,
  );
  return new Map(
    [...readings].map(([id, reading]) => [
      id,
      reading.kind === 'run' ? { ...reading, ways: solved.get(id) ?? reading.ways } : reading,
    ]),
  );
}

/** The ways that agree with what a sentence says of the row, or all where none does. */
function hinted(row: string, ways: Ways, columns: readonly Heading[], hints: readonly Hint[]): Ways {
  let left = ways;
  for (const hint of hints) {
    const column = hint.row === row ? columns.findIndex(({ id }) => id === hint.column) : -1;
    const agreeing = column < 0 ? [] : left.filter((way) => way[column] === hint.digits);
    if (agreeing.length) left = agreeing;
  }
  return left;
}

function cellOf({ table, units }: Setting, row: Heading, column: Heading, index: number, reading: Reading): Cell {
  const address = addressOf(table, row, column);
  const unit = units[index] as Unit;
  if (reading.kind === 'unknown')
    return { address, raw: reading.raw, meaning: { kind: 'unknown', why: reading.why }, place: reading.place };
  if (reading.kind === 'run')
    return { address, ...fromWays(reading.ways, index, reading.raw, unit), place: reading.place };

  const token = reading.tokens[index];
  return {
    address,
    raw: token?.raw.trim() ?? '',
    meaning: meaningOf(token?.raw ?? '', unit),
    place: token?.place ?? null,
  };
}

function fromWays(
  ways: Ways,
  index: number,
  raw: string,
  unit: Unit,
): { readonly raw: string; readonly meaning: Meaning } {
  const values = [...new Set(ways.map((way) => way[index] as string))];
  const [only, another] = values;
  if (only !== undefined && another === undefined) return { raw: only, meaning: meaningOf(only, unit) };
  return { raw, meaning: { kind: 'unknown', why: '几格的数字连在一起，分不开', candidates: values } };
}

function twice(line: RowLine | undefined): Reading {
  return { kind: 'unknown', why: '这一行出现了两次，数字不同', ...(line ? whole(line) : { raw: '', place: null }) };
}

function whole(line: RowLine): { readonly raw: string; readonly place: Place } {
  const first = line.tokens[0]?.place ?? line.heads.at(-1)?.place ?? { from: 0, to: 0 };
  const last = line.tokens.at(-1)?.place ?? first;
  return {
    raw: line.tokens
      .map((token) => token.raw)
      .join(' ')
      .trim(),
    place: { ...first, to: last.to },
  };
}
