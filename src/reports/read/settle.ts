import { addressOf, leaves } from '#law/report-format/cells';
import type { Block, Heading, ReportFormat, Table, Unit } from '#law/report-format/types';
import type { Cell, Meaning } from '../report.ts';
import type { Aligned } from './align.ts';
import { halfWidth, meaningOf } from './meaning.ts';
import { type Reading, type RowSetting, readRow } from './row-reading.ts';
import { columnsOf } from './seat.ts';
import { solve, type Ways } from './solve.ts';
import { rowSums } from './sums.ts';

/** What a sentence of the text says a row's value is: row id, column id, digits. */
export interface Hint {
  readonly row: string;
  readonly column: string;
  readonly digits: string;
}

/** One block of a table with the lines that are its rows. */
export interface SettledBlock {
  readonly table: Table;
  readonly index: number;
  readonly lines: Aligned;
}

interface Setting extends RowSetting {
  readonly form: ReportFormat;
  readonly table: Table;
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
