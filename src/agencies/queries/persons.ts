import type { Db } from '#store/schema';
import type { Instant } from '#store/time';
import type { AgencyId } from '../types.ts';

/** What an agency keeps of a person, without opening any of it. */
export interface KeptPerson {
  readonly since: Instant;
  /** name, phone, … */
  readonly entries: readonly string[];
}

/** Null where the agency keeps nothing of this person. */
export async function personById(db: Db, agency: AgencyId, person: string): Promise<KeptPerson | null> {
  const row = await db
    .selectFrom('vault_person')
    .select('made_at')
    .where('agency_id', '=', agency)
    .where('person_id', '=', person)
    .executeTakeFirst();
  if (!row) return null;

  const entries = await db
    .selectFrom('vault_entry')
    .select('entry')
    .where('agency_id', '=', agency)
    .where('person_id', '=', person)
    .orderBy('entry')
    .execute();
  return { since: row.made_at, entries: entries.map(({ entry }) => entry) };
}
