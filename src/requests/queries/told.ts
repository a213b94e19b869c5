import type { AgencyId } from '#agencies/types';
import type { Db } from '#store/schema';

/** Who handles a request; null while nobody does. */
export async function ownerOf(db: Db, agency: AgencyId, subject: string): Promise<string | null> {
  const row = await db
    .selectFrom('request')
    .select('owner')
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.owner ?? null;
}

/** Who did the first act about a request: a person, a clerk, a system. */
export async function filerOf(db: Db, agency: AgencyId, subject: string): Promise<string | null> {
  const row = await db
    .selectFrom('journal')
    .select('actor')
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .where('version', '=', 1)
    .executeTakeFirst();
  return row?.actor ?? null;
}
