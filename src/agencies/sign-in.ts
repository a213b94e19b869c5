import { type AuthSource, passwordAuth } from './sign-in/auth.ts';
import type { SignIn } from './sign-in/types.ts';

/** Sets sign-in up: better-auth over our database, with a set of cookies for each way browsers may speak. */
export function openSignIn(source: AuthSource): SignIn {
  const [plain, secure] = [passwordAuth(source, false), passwordAuth(source, true)];
  return { ...source, auth: (https) => (https ? secure : plain) };
}
