import { namesOf } from '#agencies/names';
import { staffOfAgencies } from '#agencies/queries';
import type { Desk } from '../desk.ts';
import type { Named } from './asks.ts';

/** The clerks of an agency who can take a request on, by section and name. */
export async function ownersOf({ db, registry }: Desk, agency: string): Promise<readonly Named[]> {
  const all = await staffOfAgencies(db, [agency]);
  const clerks = all.filter(({ roles, state }) => state === 'active' && roles.includes('clerk'));
  const names = await namesOf(db, registry.ring, clerks);
  return clerks.map(({ id, section }) => ({ id, name: `${section} ${names.get(id) ?? ''}`.trim() }));
}
