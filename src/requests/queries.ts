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

/** The next of a series in a year. Whoever gives it to a request has queued for the agency's chain. */
export async function nextIn(
  db: Db,
  series: keyof typeof years,
  { agency, year }: { readonly agency: AgencyId; readonly year: number },
): Promise<number> {
  const row = await db
    .selectFrom('request')
    .select((request) => request.ref(series).as('last'))
    .where('agency_id', '=', agency)
    .where(years[series], '=', year)
    .orderBy(series, 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** The two series that requests are numbered in, by intake and by registration, and the year of each. */
const years = { serial: 'year', number: 'number_year' } as const;

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
