import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import type { Ledger } from '#journal/types';
import { authTables, twoFactorTables } from './auth-tables.ts';
import { hashPassword, isPassword } from './password/hash.ts';
import { recoveryCodes } from './password/recovery.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password/rules.ts';
import { LOCK_MINUTES, MOST_FAILURES, type SignInSettings } from './settings.ts';
import { ADDRESS_HEADER } from './visitor.ts';

export interface AuthSource {
  readonly ledger: Ledger;
  /** from the key ring; another one signs everybody out and makes authenticators useless */
  readonly secret: string;
  readonly settings: SignInSettings;
}

/** Where its own addresses would be; only the return from single sign-on is served. */
export const BASE_PATH = '/desk/sign-in/oidc';

const HOUR_SECONDS = 3600;
const GRACE_HOURS = 24;
const CODE_SECONDS = 600;

/** better-auth as it is set up here: asked by our own forms only, none of its addresses is served. */
export function passwordAuth(source: AuthSource, https: boolean) {
  return betterAuth({ ...commonOptions(source, https), plugins: commonPlugins() });
}

export type PasswordAuth = ReturnType<typeof passwordAuth>;

export function commonOptions({ ledger, secret, settings }: AuthSource, https: boolean) {
  return {
    appName: '政府信息公开',
    baseURL: settings.origin ?? (https ? 'https://localhost' : 'http://localhost'),
    basePath: BASE_PATH,
    secret,
    // on PostgreSQL too: dates are ISO text and booleans 0 or 1 in our tables
    database: { db: ledger.db, type: 'sqlite', transaction: true },
    ...authTables,
    session: {
      ...authTables.session,
      // ours end first, so that their end is journaled
      expiresIn: (settings.longestHours + GRACE_HOURS) * HOUR_SECONDS,
      disableSessionRefresh: true,
      freshAge: 0,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: hashPassword,
        verify: ({ password, hash }: { readonly password: string; readonly hash: string }) =>
          isPassword(password, hash),
      },
    },
    databaseHooks: { session: { create: { before: stamped(ledger) } } },
    // our own counts are in the database, by account and by address
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: https ? '__Host-gongkai' : 'gongkai',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: https },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { validateSchema: false },
    },
  } satisfies BetterAuthOptions;
}

export function commonPlugins(): [ReturnType<typeof byName>, ReturnType<typeof byCode>] {
  return [byName(), byCode()];
}

function byName() {
  return username({
    displayUsername: false,
    minUsernameLength: 1,
    maxUsernameLength: 255,
    // an impossible name is answered like a wrong one
    usernameValidator: () => true,
  });
}

function byCode() {
  return twoFactor({
    issuer: '政府信息公开',
    schema: twoFactorTables,
    twoFactorCookieMaxAge: CODE_SECONDS,
    backupCodeOptions: { customBackupCodesGenerate: recoveryCodes },
    accountLockout: { maxFailedAttempts: MOST_FAILURES, durationSeconds: LOCK_MINUTES * 60 },
  });
}

interface Stamped {
  readonly startedAt?: unknown;
}

/** A session that takes another's place goes on from when that one began. */
function stamped({ now }: Ledger) {
  return async (session: object) => {
    const at = now();
    const { startedAt } = session as Stamped;
    return { data: { ...session, startedAt: startedAt || at, seenAt: at } };
  };
}
