import { type RawBuilder, sql } from 'kysely';
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

/** 今日: what must be done, counted by what it is and how near it is; kinds of which there are none are left out. */
export async function dueCounts(db: Db, { agency, today, soon, owner }: DueWanted): Promise<readonly DueCount[]> {
  const own = owner === undefined ? sql`` : sql`and owner = ${owner}`;
  const count = (kind: DueKind, within: RawBuilder<unknown>) => sql`
    (select count(*) from request where agency_id = ${agency} ${own} and due_kind = ${sql.lit(kind)} and ${within})`;
  // each is a range of an index, however many requests there are outside it
  const counts = dueKinds.map(
    (kind) => sql`
      select ${sql.lit(kind)} as kind,
        ${count(kind, sql`due < ${today}`)} as overdue,
        ${count(kind, sql`due = ${today}`)} as today,
        ${count(kind, sql`due > ${today} and due <= ${soon}`)} as soon`,
  );
  const { rows } = await sql<DueCount>`${sql.join(counts, sql` union all `)}`.execute(db);
  return rows.map((row) => ({ ...row })).filter(({ overdue, today, soon }) => overdue + today + soon > 0);
}

const dueKinds: readonly DueKind[] = ['confirm', 'register', 'supplement', 'payment', 'answer', 'serve'];

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
