import type { NotAllowed } from '#journal/types';
import type { Asker } from '../types.ts';
import type { AuthSource, PasswordAuth } from './auth.ts';
import type { SingleSignOnAuth } from './single-sign-on.ts';

/** Sign-in as it is set up for one site: what every command here works on. */
export interface SignIn extends AuthSource {
  /** cookies have other names where browsers speak https */
  readonly auth: (https: boolean) => PasswordAuth;
  /** null where no server is set, or where it is not to be reached now */
  readonly singleSignOn: () => Promise<SingleSignOnAuth | null>;
}

/** Somebody was let in, or must still enter a code. */
export interface Entered {
  readonly ok: true;
  readonly asks: 'code' | null;
  /** Set-Cookie headers */
  readonly cookies: readonly string[];
}

/** Why somebody was not let in. */
export interface NotEntered extends NotAllowed {
  /** signing in has to be begun anew */
  readonly over?: true;
  /** nothing was looked at: there were too many tries */
  readonly tooMany?: true;
}

/** A session that is open, with what whoever uses it must still do. */
export interface OpenSession {
  readonly id: string;
  readonly asker: Asker & { readonly agency: string };
  readonly username: string;
  /** the password was given by somebody else */
  readonly mustChange: boolean;
  readonly twoFactor: boolean;
  /** a role that must use an authenticator, and does not yet */
  readonly mustEnrol: boolean;
}
