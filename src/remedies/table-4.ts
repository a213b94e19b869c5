import { type ReviewResult, reviewCell, type SuitResult, suitCell } from '#law/remedies/table-4';
import type { Ruling } from '#law/ruling';
import type { Remedy } from './types.ts';

/**
 * The cell of table 4 that a case counts in for a year; null where it counts in none.
 *
 * A case stands in one cell of each year in which it was open: under the result that stands at the end of the year, or
 * under 尚未审结 while none does. What was counted under a result before, and has not changed since, counts no more.
 *
 * @param now as the year counts it
 * @param before as the year before counted it; null where it was not there yet
 */
export function cellOf(now: Remedy | null, before: Remedy | null): Ruling<string> | null {
  if (!now || now.state === 'annulled') return null;
  const { counted, way, outcomes } = now;
  if (counted && before?.counted && outcomes.length === before.outcomes.length) return null;

  const result = counted?.result;
  return way === 'review' ? reviewCell(result as ReviewResult) : suitCell(way, result as SuitResult);
}
