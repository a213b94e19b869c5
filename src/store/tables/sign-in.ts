import type { Instant } from '../time.ts';

/** Somebody of the staff who may sign in. Real names are in the vault: `name` is the id once more. */
export interface UserRow {
  /** staff/… */
  readonly id: string;
  /** lower case */
  readonly username: string;
  readonly name: string;
  /** made up from the id; nobody is written to */
  readonly email: string;
  readonly email_verified: number;
  readonly image: string | null;
  /** 1: the password was given by somebody else and must be changed before anything else */
  readonly must_change: number;
  readonly two_factor_enabled: number;
  readonly created_at: Instant;
  readonly updated_at: Instant;
}

/** One way to prove who one is: a password (`credential`), or an account of a single sign-on server. */
export interface AccountRow {
  readonly id: string;
  readonly user_id: string;
  readonly provider_id: string;
  readonly account_id: string;
  /** PHC text */
  readonly password: string | null;
  readonly access_token: string | null;
  readonly refresh_token: string | null;
  readonly id_token: string | null;
  readonly access_token_expires_at: Instant | null;
  readonly refresh_token_expires_at: Instant | null;
  readonly scope: string | null;
  readonly created_at: Instant;
  readonly updated_at: Instant;
}

/** The secret of an authenticator and the recovery codes, both encrypted by better-auth. */
export interface TwoFactorRow {
  readonly id: string;
  readonly user_id: string;
  readonly secret: string;
  readonly backup_codes: string;
  /** 0: shown, but no code was entered yet */
  readonly verified: number;
  readonly failed_verification_count: number | null;
  readonly locked_until: Instant | null;
}

/** Somebody is signed in on one machine. */
export interface SessionRow {
  /** stands in the journal */
  readonly id: string;
  /** stands in the cookie */
  readonly token: string;
  readonly user_id: string;
  readonly started_at: Instant;
  readonly seen_at: Instant;
  /** how its owner proved who he is */
  readonly means: string | null;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly expires_at: Instant;
  readonly created_at: Instant;
  readonly updated_at: Instant;
}

/** A sign-in on its way: a code is asked for, or a single sign-on server. */
export interface VerificationRow {
  readonly id: string;
  readonly identifier: string;
  readonly value: string;
  readonly expires_at: Instant;
  readonly created_at: Instant;
  readonly updated_at: Instant;
}

/** How often somebody has tried since; `key` is a staff id or a keyed digest, and names nobody. */
export interface AuthRateRow {
  readonly key: string;
  readonly count: number;
  readonly since: Instant;
}

export interface SignInTables {
  readonly vault_user: UserRow;
  readonly vault_account: AccountRow;
  readonly vault_two_factor: TwoFactorRow;
  readonly keep_session: SessionRow;
  readonly keep_verification: VerificationRow;
  readonly keep_auth_rate: AuthRateRow;
}
