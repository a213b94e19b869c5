import type { Context, MiddlewareHandler } from 'hono';
import { openSession } from '#agencies/sign-in/commands/open-session';
import type { OpenSession } from '#agencies/sign-in/types';
import type { Visitor } from '#agencies/sign-in/visitor';
import { paths } from '#paths';
import { redirect } from '../respond.ts';
import { csrfOf, isCsrf, isFromHere } from './csrf.ts';
import type { DeskSite } from './desk-site.ts';
import { refusedForm } from './refused-form.ts';
import { visitorOf } from './visitor.ts';

/** What every page of the desk knows of whoever asks. */
export interface DeskEnv {
  Variables: {
    session: OpenSession;
    staffId: string;
    agencyId: string;
    sessionId: string;
    /** for the hidden field of forms */
    csrf: string;
    visitor: Visitor;
    demo: boolean;
  };
}

/** Lets only those in who are signed in; who has something to do first is led there and nowhere else. */
export function deskSession(site: DeskSite): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const visitor = visitorOf(c, site);
    const session = await openSession(site.signIn, visitor);
    if (!session) return redirect(paths.signInFor(wanted(c)));

    know(c, { site, session, visitor });
    if (c.req.method === 'POST' && !(await isTrusted(c, site))) return refusedForm(c, site);
    const first = firstDuty(session, c.req.path);
    if (first) return redirect(first);

    await next();
    c.res.headers.set('cache-control', 'no-store');
    return;
  };
}

function know(c: Context<DeskEnv>, { site, session, visitor }: Known): void {
  c.set('session', session);
  c.set('staffId', session.asker.actor);
  c.set('agencyId', session.asker.agency);
  c.set('sessionId', session.id);
  c.set('csrf', csrfOf(site.signIn.secret, session.id));
  c.set('visitor', visitor);
  c.set('demo', site.demo);
}

interface Known {
  readonly site: DeskSite;
  readonly session: OpenSession;
  readonly visitor: Visitor;
}

async function isTrusted(c: Context<DeskEnv>, { signIn: { secret, settings } }: DeskSite): Promise<boolean> {
  if (!isFromHere(c, settings.origin)) return false;
  const form = await c.req.formData().catch(() => null);
  return isCsrf(secret, c.var.sessionId, form?.get('csrf'));
}

/** A form cannot be sent again by an address: its page is gone to instead. */
function wanted(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return c.req.method === 'GET' ? pathname + search : paths.desk;
}

/** What must be done before anything else, unless it is being done. */
function firstDuty({ mustChange, mustEnrol }: OpenSession, here: string): string | null {
  if (here === paths.signOut) return null;
  if (mustChange) return here === paths.ownPassword ? null : paths.ownPassword;
  if (mustEnrol) return here === paths.twoFactor ? null : paths.twoFactor;
  return null;
}
