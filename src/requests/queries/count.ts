import { sql } from 'kysely';
import type { AgencyId, StaffId } from '#agencies/types';
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

/** The numbers beside the tabs of the list. */
export async function openCounts(
  db: Db,
  { agency, today, owner }: { readonly agency: AgencyId; readonly today: Day; readonly owner?: StaffId | undefined },
): Promise<OpenCounts> {
  const row = await db
    .selectFrom('request')
    .select([
      sql<number>`count(*)`.as('open'),
      sql<number>`coalesce(sum(case when due < ${today} then 1 else 0 end), 0)`.as('overdue'),
      sql<number>`coalesce(sum(case when state = 'supplementing' then 1 else 0 end), 0)`.as('supplementing'),
      sql<number>`coalesce(sum(case when waiting = 1 and state <> 'supplementing' then 1 else 0 end), 0)`.as('waiting'),
    ])
    .where('agency_id', '=', agency)
    .where('due', 'is not', null)
    .$if(owner !== undefined, (query) => query.where('owner', '=', owner ?? ''))
    .executeTakeFirstOrThrow();
  return row;
}
