import { randomUUID } from 'node:crypto';
import type { Db } from '#store/schema';
import type { UserRow } from '#store/tables/sign-in';
import type { Instant } from '#store/time';
import type { StaffId } from '../types.ts';

/** A member of staff who shall be able to sign in. */
export interface NewLogin {
  readonly staff: StaffId;
  /** in lower case */
  readonly username: string;
  /** as `hashPassword` made it */
  readonly password: string;
  /** it was chosen by somebody else, who still knows it */
  readonly mustChange: boolean;
  readonly instant: Instant;
}

const CREDENTIAL = 'credential';

/** In the transaction of the act that appoints: the database refuses a username that is taken. */
export async function addLogin(tx: Db, login: NewLogin): Promise<void> {
  const { staff, username, password, mustChange, instant } = login;
  const stamps = { created_at: instant, updated_at: instant };
  const email = `${staff.replace('staff/', '')}@invalid`;
  await tx
    .insertInto('vault_user')
    .values({
      id: staff,
      username,
      name: staff,
      email,
      email_verified: 0,
      image: null,
      must_change: mustChange ? 1 : 0,
      two_factor_enabled: 0,
      ...stamps,
    })
    .execute();

  const credential = { id: randomUUID(), user_id: staff, provider_id: CREDENTIAL, account_id: staff, password };
  await tx
    .insertInto('vault_account')
    .values({ ...credential, ...stamps })
    .execute();
}

export interface NewPassword {
  readonly staff: StaffId;
  readonly password: string;
  /** it was chosen by somebody else, who still knows it */
  readonly mustChange: boolean;
  readonly instant: Instant;
}

/** Whoever got a new password need not wait until the wrong ones are forgotten. */
export async function putPassword(tx: Db, { staff, password, mustChange, instant }: NewPassword): Promise<void> {
  await tx
    .updateTable('vault_account')
    .set({ password, updated_at: instant })
    .where('user_id', '=', staff)
    .where('provider_id', '=', CREDENTIAL)
    .execute();
  await tx
    .updateTable('vault_user')
    .set({ must_change: mustChange ? 1 : 0, updated_at: instant })
    .where('id', '=', staff)
    .execute();
  await tx.deleteFrom('keep_auth_rate').where('key', '=', staff).execute();
}

/** What is kept of somebody's password. */
export async function passwordOf(db: Db, staff: StaffId): Promise<string | null> {
  const row = await db
    .selectFrom('vault_account')
    .select('password')
    .where('user_id', '=', staff)
    .where('provider_id', '=', CREDENTIAL)
    .executeTakeFirst();
  return row?.password ?? null;
}

export function userByName(db: Db, username: string): Promise<UserRow | undefined> {
  return db.selectFrom('vault_user').selectAll().where('username', '=', username).executeTakeFirst();
}

export function userById(db: Db, staff: StaffId): Promise<UserRow | undefined> {
  return db.selectFrom('vault_user').selectAll().where('id', '=', staff).executeTakeFirst();
}

/** Links to single sign-on servers go with the login. */
export async function dropLinks(tx: Db, staff: StaffId): Promise<void> {
  await tx.deleteFrom('vault_account').where('user_id', '=', staff).where('provider_id', '<>', CREDENTIAL).execute();
}

export async function dropTwoFactor(tx: Db, staff: StaffId): Promise<void> {
  await tx.deleteFrom('vault_two_factor').where('user_id', '=', staff).execute();
  await tx.updateTable('vault_user').set({ two_factor_enabled: 0 }).where('id', '=', staff).execute();
}
