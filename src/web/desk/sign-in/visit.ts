import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { csrfOf, isCsrf, isFromHere } from '../csrf.ts';
import type { DeskSite } from '../desk-site.ts';

const VISIT_BYTES = 16;
const HOUR_SECONDS = 3600;

/** What ties the form of signing in to the browser it was shown in, before there is a session. */
export interface Visit {
  /** for the hidden field */
  readonly csrf: string;
  /** Set-Cookie, where the browser has none yet */
  readonly cookie: string | null;
}

export function visitOf(c: Context, { signIn: { secret }, isHttps }: DeskSite): Visit {
  const https = isHttps(c);
  const known = getCookie(c, nameOf(https));
  if (known) return { csrf: csrfOf(secret, known), cookie: null };

  const id = randomBytes(VISIT_BYTES).toString('base64url');
  const attributes = `Path=/; Max-Age=${HOUR_SECONDS}; HttpOnly; SameSite=Strict${https ? '; Secure' : ''}`;
  return { csrf: csrfOf(secret, id), cookie: `${nameOf(https)}=${id}; ${attributes}` };
}

/** Whether the form comes from a page that this browser was shown. */
export function isVisit(c: Context, { signIn: { secret, settings }, isHttps }: DeskSite, brought: unknown): boolean {
  const id = getCookie(c, nameOf(isHttps(c)));
  return isFromHere(c, settings.origin) && Boolean(id) && isCsrf(secret, id ?? '', brought);
}

function nameOf(https: boolean): string {
  return https ? '__Host-gongkai.visit' : 'gongkai.visit';
}
