import type { Act } from '#journal/types';
import { foldRemedy } from '#remedies/fold';
import { cellOf } from '#remedies/table-4';
import type { Remedy } from '#remedies/types';
import type { Closing } from './closing.ts';
import type { Count } from './count.ts';

/** 表四 — where a review or suit counts, year by year. What was recorded after a freeze counts in the next year. */
export function* table4Counts(acts: readonly Act[], closings: readonly Closing[]): Generator<Count> {
  let before: Remedy | null = null;
  for (const closing of closings) {
    const now = standingAt(acts, closing);
    const cell = cellOf(now, before);
    if (cell) yield { year: closing.year, address: cell.value, because: cell.because };
    before = now;
  }
}

/**
 * A case as it stood at the end of a year, as far as it was recorded before the year's freeze. An error that was mended
 * after the end of the year, and before the freeze, is mended.
 */
function standingAt(acts: readonly Act[], { end, until }: Closing): Remedy | null {
  const recorded = acts.filter(({ seq }) => seq < until);
  const later = recorded.find(({ day, act }) => day > end && act === 'noteOutcome');
  const isMended = ({ act, seq }: Act) => act === 'annul' || (act === 'amend' && !(later && later.seq < seq));
  const remedy = foldRemedy(recorded.filter((one) => one.day <= end || one.act === 'notice' || isMended(one)));
  return remedy && remedy.received <= end ? remedy : null;
}
