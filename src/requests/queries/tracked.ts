import { createHash, timingSafeEqual } from 'node:crypto';
import { allAgencies } from '#agencies/queries';
import type { AgencyId, Registry } from '#agencies/types';
import type { Db } from '#store/schema';
import { open } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import { type Meant, meantBy } from '../typed-number.ts';

/** One request of one agency. */
export interface Tracked {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly request: string;
}

/** The request that a number and its query code open together; null where either is wrong, and nobody learns which. */
export async function trackedBy(registry: Registry, number: string, code: string): Promise<Tracked | null> {
  const given = digestOf(code);
  let found: Tracked | null = null;
  for (const meant of meantBy(number, await allAgencies(registry.db))) {
    const tracked = await requestOf(registry.db, meant);
    const kept = tracked && (await codeOf(registry, tracked));
    if (isSame(given, digestOf(kept ?? '')) && kept) found = tracked;
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

/** The letters and digits of a code: hyphens, blanks and small letters make no difference. */
function digestOf(code: string): Buffer {
  const letters = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(letters).digest();
}

function isSame(a: Buffer, b: Buffer): boolean {
  return timingSafeEqual(a, b);
}
