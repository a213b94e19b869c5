import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import { type AuthSource, commonOptions, commonPlugins } from './auth.ts';
import { type Claims, type Discovered, discoveryUrl, userInfo } from './commands/discovered.ts';
import type { SingleSignOn } from './settings.ts';
import { userByName } from './store.ts';
import { username } from './username.ts';

/** What better-auth calls the server; stands in the address that it returns to. */
export const PROVIDER = 'sso';

/** better-auth with a government's own server: authorisation code, PKCE, a signed token. It makes no accounts. */
export function singleSignOnAuth(source: AuthSource, server: SingleSignOn, { userInfo: more }: Discovered) {
  const common = commonOptions(source, source.settings.origin?.startsWith('https:') ?? false);
  return betterAuth({
    ...common,
    account: {
      ...common.account,
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [PROVIDER], requireLocalEmailVerified: false },
    },
    databaseHooks: { ...common.databaseHooks, account: { create: { before: withoutTokens } } },
    plugins: [...commonPlugins(), provider(source, server, more)],
  });
}

export type SingleSignOnAuth = ReturnType<typeof singleSignOnAuth>;

function provider(
  { ledger }: AuthSource,
  { issuer, clientId, clientSecret, claim }: SingleSignOn,
  more: string | null,
) {
  return genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        discoveryUrl: discoveryUrl(issuer),
        clientId,
        clientSecret,
        scopes: ['openid', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        getUserInfo: async ({ idToken = '', accessToken = '' }) => {
          const claims = claimsIn(idToken);
          const told = claims[claim] || !more ? claims : { ...(await userInfo(more, accessToken)), ...claims };
          return { ...told, id: String(claims.sub), emailVerified: false, name: '' };
        },
        mapProfileToUser: async (profile) => ({
          email: await emailOf(ledger.db, (profile as Claims)[claim]),
          name: '',
        }),
      },
    ],
  });
}

/** The account of that username, as better-auth finds it. */
async function emailOf(db: AuthSource['ledger']['db'], name: unknown): Promise<string> {
  const user = typeof name === 'string' ? await userByName(db, username(name)) : undefined;
  return user?.email ?? 'nobody@invalid';
}

/** Its signature has been checked by better-auth already. */
function claimsIn(idToken: string): Claims {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString() || '{}');
}

/** Nothing is asked of the server in somebody's name later, so that no key to it is kept. */
async function withoutTokens(account: object) {
  const none = { accessToken: null, refreshToken: null, idToken: null, scope: null };
  return { data: { ...account, ...none, accessTokenExpiresAt: null, refreshTokenExpiresAt: null } };
}
