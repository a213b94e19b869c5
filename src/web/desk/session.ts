import type { Context, MiddlewareHandler } from 'hono';
import { openSession } from '#agencies/sign-in/commands/open-session';
import type { OpenSession } from '#agencies/sign-in/types';
import type { Visitor } from '#agencies/sign-in/visitor';
import { paths } from '#paths';
import { formFields } from '#ui/form';
import { readForm, type Sent } from '../reading/form.ts';
import { redirect } from '../respond.ts';
import { mostBytes, takesFiles } from './body-limits.ts';
import { csrfOf, isCsrf, isFromHere } from './csrf.ts';
import type { DeskSite } from './desk-site.ts';
import { refusedForm } from './refused-form.ts';
import { tooLarge } from './too-large.ts';
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
    /** what was posted */
    sent: Sent;
  };
}

/** Lets only those in who are signed in; who has something to do first is led there and nowhere else. */
export function deskSession(site: DeskSite): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const visitor = visitorOf(c, site);
    const session = await openSession(site.signIn, visitor);
    if (!session) return redirect(paths.signInFor(wanted(c)));

    know(c, { site, session, visitor });
    if (c.req.method === 'POST') {
      if (!(await isTrusted(c, site))) return refusedForm(c, site);
      if (c.var.sent.tooMuch && !takesFiles(c.req.path)) return tooLarge(c, c.var.sent);
    }
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
  c.set('sent', await readForm(c.req.raw, mostBytes(c.req.path)));
  return isCsrf(secret, c.var.sessionId, c.var.sent.fields.get(formFields.csrf));
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
