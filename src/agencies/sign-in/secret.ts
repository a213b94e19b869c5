import { lastingSecret } from '#store/vault/secrets';
import type { Registry } from '../types.ts';

/** What cookies are signed and authenticators' secrets are encrypted with; it outlives every master key. */
export async function signInSecret({ db, ring, now }: Registry): Promise<string> {
  return (await lastingSecret(db, ring, 'sign-in', now())).export().toString('base64url');
}
