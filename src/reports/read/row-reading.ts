import type { Place } from '#documents/paper';
import type { Heading, Unit } from '#law/report-format/types';
import type { Aligned } from './align.ts';
import { halfWidth } from './meaning.ts';
import type { RowLine, Token } from './row-line.ts';
import { seat, seatByColumn } from './seat.ts';
import type { Ways } from './solve.ts';
import { splits } from './splits.ts';
import { keeps, keepsSoFar, type RowSum } from './sums.ts';

/** How one row was read: token by token, or as one run of digits with its ways. */
export type Reading =
  | { readonly kind: 'seated'; readonly tokens: readonly (Token | null)[] }
  | { readonly kind: 'run'; readonly ways: Ways; readonly raw: string; readonly place: Place }
  | { readonly kind: 'unknown'; readonly why: string; readonly raw: string; readonly place: Place | null };

/** What is known of a row before it is read: its columns, what may stand in them, and the sums it must keep. */
export interface RowSetting {
  readonly columns: readonly Heading[];
  readonly units: readonly Unit[];
  readonly sums: readonly RowSum[];
}

/**
 * Reads the line that was settled to a row, or says why it cannot be read.
 *
 * @param at the grid columns of the table's values, where the container is exact about them
 */
export function readRow(
  setting: RowSetting,
  { rows, contested }: Aligned,
  id: string,
  at: readonly number[] | null,
): Reading {
  const line = rows.get(id);
  return contested.has(id) ? twice(line) : read(setting, line, at);
}

function read(setting: RowSetting, line: RowLine | undefined, at: readonly number[] | null): Reading {
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
function readRun({ units, sums }: RowSetting, line: RowLine): Reading {
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
