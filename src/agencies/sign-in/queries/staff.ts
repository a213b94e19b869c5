import type { Db } from '#store/schema';
import type { AgencyId, StaffId } from '../../types.ts';

/** The agency in whose journal it stands what happens to an account, whatever state the account is in. */
export async function agencyOfStaff(db: Db, staff: StaffId): Promise<AgencyId | null> {
  const row = await db.selectFrom('staff').select('agency_id').where('staff_id', '=', staff).executeTakeFirst();
  return row?.agency_id ?? null;
}
