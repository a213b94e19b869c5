import type { Role } from '../roles.ts';

/** A government's single sign-on server (OpenID Connect). */
export interface SingleSignOn {
  /** without a slash at its end; `/.well-known/openid-configuration` is under it */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** what the button says: 用“青禾县统一身份认证”登录 */
  readonly name: string;
  /** the claim that is the username here */
  readonly claim: string;
}

export interface SignInSettings {
  /** the site as browsers see it, `https://gk.example.cn`; null where it is not known beforehand */
  readonly origin: string | null;
  /** a session nobody used for so long is over */
  readonly idleMinutes: number;
  /** a session is over after so long, used or not */
  readonly longestHours: number;
  /** who must use an authenticator */
  readonly requireTwoFactor: readonly Role[];
  readonly singleSignOn: SingleSignOn | null;
}

export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 12;

/** Wrong passwords or codes in a row that lock an account, and for how long. */
export const MOST_FAILURES = 5;
export const LOCK_MINUTES = 30;

/** Tries of any account from one address. */
export const MOST_FROM_ADDRESS = 100;
export const ADDRESS_MINUTES = 10;
