import type { Db } from '#store/schema';
import type { StaffId } from '../../types.ts';

/** How somebody signs in. */
export interface Login {
  readonly username: string;
  readonly twoFactor: boolean;
  /** the password was given by somebody else, and has not been changed yet */
  readonly mustChange: boolean;
}

/** Account → how it signs in. */
export async function loginsOf(db: Db, staff: readonly StaffId[]): Promise<ReadonlyMap<StaffId, Login>> {
  if (staff.length === 0) return new Map();
  const rows = await db
    .selectFrom('vault_user')
    .select(['id', 'username', 'two_factor_enabled', 'must_change'])
    .where('id', 'in', staff)
    .execute();
  return new Map(
    rows.map(({ id, username, two_factor_enabled, must_change }) => [
      id,
      { username, twoFactor: two_factor_enabled === 1, mustChange: must_change === 1 },
    ]),
  );
}
