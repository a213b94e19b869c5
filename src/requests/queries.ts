import type { AgencyId } from '#agencies/types';
import type { Db } from '#store/schema';
import { requestOf } from './row.ts';
import type { InfoRequest } from './types.ts';

export async function requestBySubject(db: Db, agency: AgencyId, subject: string): Promise<InfoRequest | null> {
  const row = await db
    .selectFrom('request')
    .select('facts')
    .where('agency_id', '=', agency)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row ? requestOf(row) : null;
}

/** The next intake serial of a year. Whoever asks has queued for the agency's chain. */
export async function nextSerial(db: Db, agency: AgencyId, year: number): Promise<number> {
  const row = await db
    .selectFrom('request')
    .select('serial')
    .where('agency_id', '=', agency)
    .where('year', '=', year)
    .orderBy('serial', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.serial ?? 0) + 1;
}

/** The next registration number of a year. */
export async function nextNumber(db: Db, agency: AgencyId, year: number): Promise<number> {
  const row = await db
    .selectFrom('request')
    .select('number')
    .where('agency_id', '=', agency)
    .where('number_year', '=', year)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.number ?? 0) + 1;
}

/** The request with a registration number; null where there is none. */
export async function requestByNumber(
  db: Db,
  agency: AgencyId,
  { year, n }: { readonly year: number; readonly n: number },
): Promise<string | null> {
  const row = await db
    .selectFrom('request')
    .select('subject')
    .where('agency_id', '=', agency)
    .where('number_year', '=', year)
    .where('number', '=', n)
    .executeTakeFirst();
  return row?.subject ?? null;
}
