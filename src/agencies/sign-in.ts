import { type AuthSource, passwordAuth } from './sign-in/auth.ts';
import { discovered } from './sign-in/commands/discovered.ts';
import { type SingleSignOnAuth, singleSignOnAuth } from './sign-in/single-sign-on.ts';
import type { SignIn } from './sign-in/types.ts';

/** Sets sign-in up: better-auth over our database, with a set of cookies for each way browsers may speak. */
export function openSignIn(source: AuthSource): SignIn {
  const [plain, secure] = [passwordAuth(source, false), passwordAuth(source, true)];
  return { ...source, auth: (https) => (https ? secure : plain), singleSignOn: reaching(source) };
}

/** The other server is asked about itself when somebody first wants to come from there, and again until it answers. */
function reaching(source: AuthSource): SignIn['singleSignOn'] {
  let reached: SingleSignOnAuth | null = null;

  return async () => {
    const { singleSignOn } = source.settings;
    if (reached || !singleSignOn) return reached;
    const server = await discovered(singleSignOn.issuer);
    reached = server && singleSignOnAuth(source, singleSignOn, server);
    return reached;
  };
}
