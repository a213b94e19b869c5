import { allAgencies } from '#agencies/queries';
import type { AgencyId, Registry } from '#agencies/types';
import type { Db } from '#store/schema';
import { open } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import { isSameCode } from '../same-code.ts';
import { type Meant, meantBy } from '../typed-number.ts';

/** One request of one agency. */
export interface Tracked {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly request: string;
}

/** The request that a number and its query code open together; null where either is wrong, and nobody learns which. */
export async function trackedBy(registry: Registry, number: string, code: string): Promise<Tracked | null> {
  let found: Tracked | null = null;
  for (const meant of meantBy(number, await allAgencies(registry.db))) {
    const tracked = await requestOf(registry.db, meant);
    if (isSameCode(code, tracked ? await codeOf(registry, tracked) : undefined)) found = tracked;
  }
  return found;
}

async function requestOf(db: Db, meant: Meant): Promise<Tracked | null> {
  const { agency } = meant;
  if ('subject' in meant) return { agency, request: meant.subject };

  const row = await db
    .selectFrom('request')
    .select('subject')
    .where('agency_id', '=', agency)
    .where('number_year', '=', meant.year)
    .where('number', '=', meant.n)
    .executeTakeFirst();
  return row ? { agency, request: row.subject } : null;
}

function codeOf({ db, ring }: Registry, { agency, request }: Tracked): Promise<string | undefined> {
  return open(db, ring, { agency, person: personOf(request), entry: 'queryCode' });
}
