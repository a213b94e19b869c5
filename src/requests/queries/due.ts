import { sql } from 'kysely';
import type { AgencyId, StaffId } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Db } from '#store/schema';
import type { DueKind } from '../deadlines.ts';

/** How many deadlines of a kind have passed, end today, or end soon. */
export interface DueCount {
  readonly kind: DueKind;
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
}

export interface DueWanted {
  readonly agency: AgencyId;
  readonly today: Day;
  /** the last day that is soon */
  readonly soon: Day;
  readonly owner?: StaffId | undefined;
}

/** 今日: what must be done, counted by what it is and how near it is. */
export async function dueCounts(db: Db, { agency, today, soon, owner }: DueWanted): Promise<readonly DueCount[]> {
  const rows = await db
    .selectFrom('request')
    .select('due_kind')
    .select([
      sql<number>`sum(case when due < ${today} then 1 else 0 end)`.as('overdue'),
      sql<number>`sum(case when due = ${today} then 1 else 0 end)`.as('today'),
      sql<number>`sum(case when due > ${today} then 1 else 0 end)`.as('soon'),
    ])
    .where('agency_id', '=', agency)
    .where('due', '<=', soon)
    .$if(owner !== undefined, (query) => query.where('owner', '=', owner ?? ''))
    .groupBy('due_kind')
    .orderBy('due_kind')
    .execute();
  return rows.map(({ due_kind, ...counts }) => ({ kind: due_kind as DueKind, ...counts }));
}

/** How many requests are overdue at each of these agencies; those with none are left out. */
export async function overdueByAgency(
  db: Db,
  agencies: readonly AgencyId[],
  today: Day,
): Promise<ReadonlyMap<AgencyId, number>> {
  if (agencies.length === 0) return new Map();
  const rows = await db
    .selectFrom('request')
    .select(['agency_id', sql<number>`count(*)`.as('overdue')])
    .where('agency_id', 'in', agencies)
    .where('due', '<', today)
    .groupBy('agency_id')
    .execute();
  return new Map(rows.map(({ agency_id, overdue }) => [agency_id, overdue]));
}
