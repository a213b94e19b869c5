import type { Address } from '#law/report-format/types';
import type { Report } from '../../report.ts';

/**
 * The values a figure may have: several where the document leaves it open (digits run together, a total that is not the
 * sum of its parts), `null` where nothing can be said.
 */
export type Values = ReadonlySet<number> | null;

const MOST = 4096;

/** What a cell may be: its number, its candidates, or null. Blank cells and “/” say nothing. */
export function cellValues({ cells }: Report, address: Address): Values {
  const meaning = cells.get(address)?.meaning;
  if (meaning?.kind === 'number') return new Set([Number(meaning.digits)]);
  if (meaning?.kind === 'text' && meaning.number !== undefined) return new Set([Number(meaning.number)]);
  if (meaning?.kind === 'unknown' && meaning.candidates?.length) return new Set(meaning.candidates.map(Number));
  return null;
}

/** Every sum that can be made of one value of each; null where one of them is unknown or there are too many. */
export function sumsOf(members: readonly Values[]): Values {
  let sums = new Set([0]);
  for (const member of members) {
    if (!member || sums.size * member.size > MOST) return null;
    if (member.size === 1) {
      const [only = 0] = member;
      sums = new Set([...sums].map((sum) => sum + only));
    } else sums = new Set([...sums].flatMap((sum) => [...member].map((value) => sum + value)));
  }
  return sums;
}

/** The values of all that are known; null when nothing is. */
export function eitherOf(...values: readonly Values[]): Values {
  const known = values.filter((value) => value !== null);
  return known.length ? new Set(known.flatMap((value) => [...value])) : null;
}
