import { type RawBuilder, sql } from 'kysely';
import type { AgencyId } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Db } from '#store/schema';

/** How many requests stand how, of those on which a deadline runs. */
export interface OpenCounts {
  readonly open: number;
  readonly overdue: number;
  readonly supplementing: number;
  /** somebody outside is waited for, other than the applicant's supplement */
  readonly waiting: number;
}

/** The numbers beside the tabs of the list: each counts a range of an index, and reads no row. */
export async function openCounts(
  db: Db,
  { agency, today }: { readonly agency: AgencyId; readonly today: Day },
): Promise<OpenCounts> {
  const count = (within: RawBuilder<unknown> = sql``) =>
    sql`(select count(*) from request where agency_id = ${agency} and due is not null ${within})`;
  const { rows } = await sql<Omit<OpenCounts, 'waiting'> & { readonly outside: number }>`
    select ${count()} as open,
      ${count(sql`and due < ${today}`)} as overdue,
      ${count(sql`and waiting = 1 and state = 'supplementing'`)} as supplementing,
      ${count(sql`and waiting = 1`)} as outside`.execute(db);
  const { open = 0, overdue = 0, supplementing = 0, outside = 0 } = rows[0] ?? {};
  return { open, overdue, supplementing, waiting: outside - supplementing };
}
