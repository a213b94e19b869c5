import { canonicalJson } from '#journal/canonical';
import type { Act } from '#journal/types';

/** Acts as JSON Lines, each column as it is stored: whoever has docs/journal.md can compute every hash again. */
export function journalLines(acts: readonly Act[]): string {
  return acts.map((act) => `${JSON.stringify(stored(act))}\n`).join('');
}

function stored({ agency, under, data, prev, hash, ...rest }: Act): object {
  const { seq, subject, version, act, v, actor, day, instant } = rest;
  const texts = { under: canonicalJson({ ...under }), data: canonicalJson(data) };
  return { agency_id: agency, seq, subject, version, act, v, actor, day, instant, ...texts, prev, hash };
}
