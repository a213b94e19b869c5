import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Tracked } from '#requests/queries/tracked';
import type { Instant } from '#store/time';
import type { Site } from '../site.ts';

const MINUTE_SECONDS = 60;
/** How long somebody may look at his request after he named its code, or used it last. */
export const TICKET_MINUTES = 30;
/** How long the receipt can be seen. */
export const RECEIPT_MINUTES = 10;

/** What a browser holds while it follows one request. */
export interface Ticket extends Tracked {
  /** until when its receipt can be seen, as seconds; 0 where it cannot */
  readonly receiptUntil: number;
  /** ties forms to this ticket */
  readonly csrf: string;
}

type Signer = Pick<Site, 'signIn' | 'now' | 'isHttps'>;

/** Set-Cookie for whoever has named the code of a request, or has just filed it. */
export function newTicket(c: Context, site: Signer, { agency, request }: Tracked, isNew = false): string {
  const receiptUntil = isNew ? secondsOf(site.now()) + RECEIPT_MINUTES * MINUTE_SECONDS : 0;
  return cookieOf(c, site, { agency, request, receiptUntil });
}

/** The same for as long again. */
export function renewed(c: Context, site: Signer, ticket: Ticket): string {
  return cookieOf(c, site, ticket);
}

/** Set-Cookie for whoever has seen enough. */
export function noTicket(c: Context, site: Signer): string {
  return `${nameOf(site.isHttps(c))}=; ${attributes(site.isHttps(c), 0)}`;
}

/** The ticket that a browser brings; null where there is none, or it has expired. */
export function ticketOf(c: Context, site: Signer): Ticket | null {
  const [said = '', mac = ''] = (getCookie(c, nameOf(site.isHttps(c))) ?? '').split('.');
  if (!isSame(mac, signed(site, said))) return null;

  const [agency = '', number = '', until, receiptUntil] = said.split('~');
  if (Number(until) <= secondsOf(site.now())) return null;
  const csrf = signed(site, `form ${agency} ${number}`);
  return { agency, request: `request/${number}`, receiptUntil: Number(receiptUntil), csrf };
}

/** Whether a form was shown under this ticket. */
export function isOwnForm({ csrf }: Ticket, brought: string): boolean {
  return isSame(brought, csrf);
}

/** Whether the receipt of this ticket can be seen still. */
export function showsReceipt({ receiptUntil }: Ticket, now: Instant): boolean {
  return receiptUntil > secondsOf(now);
}

function cookieOf(c: Context, site: Signer, { agency, request, receiptUntil }: Omit<Ticket, 'csrf'>): string {
  const until = secondsOf(site.now()) + TICKET_MINUTES * MINUTE_SECONDS;
  const said = [agency, request.replace('request/', ''), until, receiptUntil].join('~');
  const https = site.isHttps(c);
  return `${nameOf(https)}=${said}.${signed(site, said)}; ${attributes(https, TICKET_MINUTES * MINUTE_SECONDS)}`;
}

function attributes(https: boolean, seconds: number): string {
  return `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${https ? '; Secure' : ''}`;
}

function nameOf(https: boolean): string {
  return https ? '__Host-gongkai.track' : 'gongkai.track';
}

function signed({ signIn }: Signer, said: string): string {
  return createHmac('sha256', signIn.secret).update(`track ${said}`).digest('base64url');
}

function isSame(brought: string, mine: string): boolean {
  const [a, b] = [Buffer.from(brought), Buffer.from(mine)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function secondsOf(instant: Instant): number {
  return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000);
}
