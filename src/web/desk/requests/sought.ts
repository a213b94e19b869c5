import { searchOf } from '#store/searches/queries';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import type { ListAsked } from './asked.ts';

/** What is looked for, of a list that was asked for; null where nothing is, or where that is too long ago. */
export async function soughtWords({ db, registry, now }: Desk, { agency, asker }: Place, { find }: ListAsked) {
  if (!find) return null;
  const searcher = { agency: agency.id, actor: asker.actor };
  return searchOf(db, registry.ring, { ...searcher, id: find, now: now() });
}
