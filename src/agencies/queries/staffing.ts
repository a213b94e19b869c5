import type { Db } from '#store/schema';
import { staffOf } from '../queries.ts';
import type { AgencyId, Staff, StaffId } from '../types.ts';
import type { StaffState } from '../workflow.ts';

/** How many accounts an agency has in use, and how many wait for somebody to authorise them. */
export interface Staffing {
  readonly active: number;
  readonly waiting: number;
}

/** Agency → its accounts, of those that have any. */
export async function staffingOf(db: Db, agencies: readonly AgencyId[]): Promise<ReadonlyMap<AgencyId, Staffing>> {
  if (agencies.length === 0) return new Map();
  const rows = await db
    .selectFrom('staff')
    .select(['agency_id', 'state'])
    .select((count) => count.fn.countAll().as('count'))
    .where('agency_id', 'in', agencies)
    .groupBy(['agency_id', 'state'])
    .execute();

  const of = (found: typeof rows, state: StaffState) => Number(found.find((row) => row.state === state)?.count ?? 0);
  const byAgency = Map.groupBy(rows, ({ agency_id }) => agency_id);
  return new Map(
    [...byAgency].map(([id, found]) => [id, { active: of(found, 'active'), waiting: of(found, 'appointed') }]),
  );
}

/** The accounts of these agencies that are in a state, an agency after the other; so many at most. */
export async function staffInState(
  db: Db,
  agencies: readonly AgencyId[],
  { state, limit }: { readonly state: StaffState; readonly limit: number },
): Promise<readonly Staff[]> {
  if (agencies.length === 0) return [];
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .where('agency_id', 'in', agencies)
    .where('state', '=', state)
    .orderBy('agency_id')
    .orderBy('staff_id')
    .limit(limit)
    .execute();
  return rows.map(staffOf);
}

/** Those of these accounts that there are. */
export async function staffByIds(db: Db, ids: readonly StaffId[]): Promise<readonly Staff[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('staff').selectAll().where('staff_id', 'in', ids).execute();
  return rows.map(staffOf);
}
