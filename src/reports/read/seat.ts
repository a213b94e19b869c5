import { isValue } from './meaning.ts';
import type { RowLine, Token } from './row-line.ts';

/** Most cells that a line may have too many: more is not a row of this table. */
const MOST_EXTRA = 3;

/** How a row of the form may check a seating: the values in order, null where a cell holds no number. */
export type SumHolds = (values: readonly (number | null)[]) => boolean;

/**
 * Seats a line's tokens on the columns of its row: as many tokens as columns, in order. A blank beside them, or a cell
 * that repeats its left neighbour, may be a phantom of a converter; it is dropped when only one seating is left whose
 * sums hold. Null where nothing decides.
 *
 * @param columns how many columns the row has
 */
export function seat(tokens: readonly Token[], columns: number, holds: SumHolds): readonly Token[] | null {
  const printed = tokens.filter((token) => token.raw.trim() !== '');
  if (printed.length === columns) return printed;
  if (tokens.length === columns) return tokens;
  if (tokens.length < columns || tokens.length > columns + MOST_EXTRA) return null;

  const seatings = without(tokens, tokens.length - columns);
  const distinct = [...new Map(seatings.map((one) => [one.map((token) => token.raw.trim()).join('\t'), one])).values()];
  const sound = distinct.length > 1 ? distinct.filter((one) => holds(one.map(numberOf))) : distinct;
  return sound.length === 1 ? (sound[0] ?? null) : null;
}

/** The tokens with `many` of those left out that are blank or repeat their left neighbour. */
function without(tokens: readonly Token[], many: number): readonly (readonly Token[])[] {
  if (many === 0) return [tokens];
  return tokens.flatMap((token, i) => {
    const raw = token.raw.trim();
    const left = tokens[i - 1]?.raw.trim();
    return raw === '' || raw === left ? without([...tokens.slice(0, i), ...tokens.slice(i + 1)], many - 1) : [];
  });
}

function numberOf(token: Token): number | null {
  const raw = token.raw.trim();
  if (raw === '') return 0;
  return /^\d{1,15}$/.test(raw) ? Number(raw) : null;
}

/**
 * The grid columns of a table's values: those of the lines that have just as many values as columns. Null where no
 * such line exists or they disagree too much to tell.
 */
export function columnsOf(lines: readonly RowLine[], columns: number): readonly number[] | null {
  const counts = new Map<string, { at: readonly number[]; many: number }>();
  for (const line of lines) {
    const printed = line.tokens.filter((token) => isValue(token.raw));
    if (printed.length !== columns || printed.some((token) => token.column === undefined)) continue;
    const at = printed.map((token) => token.column as number);
    const key = at.join();
    counts.set(key, { at, many: (counts.get(key)?.many ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.many - a.many)[0]?.at ?? null;
}

/** Seats tokens by the grid columns they stand in; a column without a token is a blank cell. Null where one fits none. */
export function seatByColumn(tokens: readonly Token[], at: readonly number[]): readonly (Token | null)[] | null {
  const seats: (Token | null)[] = at.map(() => null);
  for (const token of tokens) {
    const index = at.indexOf(token.column ?? -1);
    if (index < 0 && token.raw.trim() !== '') return null;
    if (index >= 0) seats[index] = token;
  }
  return seats;
}
