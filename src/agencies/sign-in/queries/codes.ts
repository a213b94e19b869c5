import type { Db } from '#store/schema';
import type { TwoFactorRow, UserRow } from '#store/tables/sign-in';
import type { StaffId } from '../../types.ts';

/** Whose code is being asked for: `challenge` is what better-auth's cookie names. */
export function userAsked(db: Db, challenge: string): Promise<UserRow | undefined> {
  return db
    .selectFrom('keep_verification')
    .innerJoin('vault_user', 'vault_user.id', 'keep_verification.value')
    .selectAll('vault_user')
    .where('keep_verification.identifier', '=', challenge)
    .executeTakeFirst();
}

export function twoFactorOf(db: Db, staff: StaffId): Promise<TwoFactorRow | undefined> {
  return db.selectFrom('vault_two_factor').selectAll().where('user_id', '=', staff).executeTakeFirst();
}
