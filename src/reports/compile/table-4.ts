import type { Day } from '#law/calendar/day';
import { type Citation, reportFormat } from '#law/citation';
import type { Way } from '#law/remedies/table-4';
import type { Ruling } from '#law/ruling';
import type { Closing } from './closing.ts';
import type { Count } from './count.ts';

/** A review or suit as far as table 4 looks at it. */
export interface RemedyStanding {
  readonly way: Way;
  /** the day that the agency was told of it */
  readonly begun: Day;
  /** its last effective result: the cell, and since when */
  readonly concluded: { readonly cell: Ruling<string>; readonly day: Day } | null;
}

/**
 * 表四 — where a review or suit counts, year by year: as pending at the end of every year in which it has begun and has no
 * effective result, and once with its result.
 *
 * @param standings how it stood at each freeze of its agency, the present last
 */
export function* table4Counts(
  standings: readonly (RemedyStanding | null)[],
  closings: readonly Closing[],
): Generator<Count> {
  for (const { year, end, known } of closings) {
    const now = standings[known] ?? null;
    if (!now || now.begun > end) continue;

    const { way, concluded } = now;
    if (concluded && concluded.day <= end) {
      yield { year, address: concluded.cell.value, because: concluded.cell.because };
      return;
    }
    yield { year, address: `T4.${way}.pending`, because: pending };
  }
}

const pending: readonly Citation[] = [reportFormat('表四尚未审结')];
