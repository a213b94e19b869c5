import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';

/** What every form of the desk carries in its hidden field `csrf`: made from the session, worth nothing in another. */
export function csrfOf(secret: string, session: string): string {
  return createHmac('sha256', secret).update(`csrf ${session}`).digest('base64url');
}

/** Whether a form brought back what it was given. */
export function isCsrf(secret: string, session: string, brought: unknown): boolean {
  const [given, mine] = [Buffer.from(String(brought ?? '')), Buffer.from(csrfOf(secret, session))];
  return given.length === mine.length && timingSafeEqual(given, mine);
}

/** Whether a page of ours sent this form, as far as the browser tells. `origin` is the site's own address, if known. */
export function isFromHere(c: Context, origin: string | null): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return false;

  const from = c.req.header('origin');
  if (from === undefined) return true;
  return origin ? from === origin : URL.parse(from)?.host === (c.req.header('host') ?? new URL(c.req.url).host);
}
