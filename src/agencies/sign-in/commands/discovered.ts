const PATIENCE_MS = 5000;

/** What a single sign-on server tells of itself. */
export interface Discovered {
  readonly userInfo: string | null;
}

/** Asks a server about itself; null where it does not answer, or not as OpenID Connect says. */
export async function discovered(issuer: string): Promise<Discovered | null> {
  try {
    const answer = await fetch(discoveryUrl(issuer), { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { issuer: itself, jwks_uri, userinfo_endpoint } = (await answer.json()) as Readonly<Record<string, unknown>>;
    if (!answer.ok || itself !== issuer || typeof jwks_uri !== 'string') return null;
    return { userInfo: typeof userinfo_endpoint === 'string' ? userinfo_endpoint : null };
  } catch {
    return null;
  }
}

export function discoveryUrl(issuer: string): string {
  return `${issuer}/.well-known/openid-configuration`;
}

export type Claims = Readonly<Record<string, unknown>>;

/** What a server says of somebody beside the signed token. */
export async function userInfo(url: string, accessToken: string): Promise<Claims | null> {
  const headers = { authorization: `Bearer ${accessToken}` };
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
  return answer.ok ? ((await answer.json()) as Claims) : null;
}
