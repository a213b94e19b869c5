import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Followed } from '#remedies/complaints/queries/followed';
import type { Tracked } from '#requests/queries/tracked';
import type { Instant } from '#store/time';
import type { Site } from '../site.ts';

const MINUTE_SECONDS = 60;
/** How long somebody may look at his request or complaint after he named its code, or used it last. */
export const TICKET_MINUTES = 30;
/** How long the receipt can be seen. */
export const RECEIPT_MINUTES = 10;

/** What a browser holds while it follows one thing. */
export interface Held {
  readonly agency: string;
  /** request/2026-7, complaint/2026-1 */
  readonly subject: string;
  /** until when its receipt can be seen, as seconds; 0 where it cannot */
  readonly receiptUntil: number;
  /** ties forms to this ticket */
  readonly csrf: string;
}

/** One that follows a request. */
export type Ticket = Held & Tracked;
/** One that follows a complaint. */
export type ComplaintTicket = Held & Followed;

type Signer = Pick<Site, 'signIn' | 'now' | 'isHttps'>;

/** Set-Cookie for whoever has named the code of a request, or has just filed it. */
export function newTicket(c: Context, site: Signer, { agency, request }: Tracked, isNew = false): string {
  return cookieOf(c, site, { agency, subject: request, receiptUntil: isNew ? receiptEnds(site) : 0 });
}

/** The same for a complaint. */
export function newComplaintTicket(c: Context, site: Signer, { agency, complaint }: Followed, isNew = false): string {
  return cookieOf(c, site, { agency, subject: complaint, receiptUntil: isNew ? receiptEnds(site) : 0 });
}

/** The same for as long again. */
export function renewed(c: Context, site: Signer, held: Held): string {
  return cookieOf(c, site, held);
}

/** Set-Cookie for whoever has seen enough. */
export function noTicket(c: Context, site: Signer): string {
  return `${nameOf(site.isHttps(c))}=; ${attributes(site.isHttps(c), 0)}`;
}

/** What a browser follows; null where it brings no ticket, or one that has expired. */
export function heldBy(c: Context, site: Signer): Held | null {
  const [said = '', mac = ''] = (getCookie(c, nameOf(site.isHttps(c))) ?? '').split('.');
  if (!isSame(mac, signed(site, said))) return null;

  const [agency = '', about = '', until, receiptUntil] = said.split('~');
  if (Number(until) <= secondsOf(site.now())) return null;
  const csrf = signed(site, `form ${agency} ${about}`);
  const subject = about.includes('/') ? about : `request/${about}`;
  return { agency, subject, receiptUntil: Number(receiptUntil), csrf };
}

/** The request that a browser follows; null where it follows none. */
export function ticketOf(c: Context, site: Signer): Ticket | null {
  const held = heldBy(c, site);
  return held?.subject.startsWith('request/') ? { ...held, request: held.subject } : null;
}

/** The complaint that a browser follows; null where it follows none. */
export function complaintTicketOf(c: Context, site: Signer): ComplaintTicket | null {
  const held = heldBy(c, site);
  return held?.subject.startsWith('complaint/') ? { ...held, complaint: held.subject } : null;
}

/** Whether a form was shown under this ticket. */
export function isOwnForm({ csrf }: Held, brought: string): boolean {
  return isSame(brought, csrf);
}

/** Whether the receipt of this ticket can be seen still. */
export function showsReceipt({ receiptUntil }: Held, now: Instant): boolean {
  return receiptUntil > secondsOf(now);
}

function receiptEnds({ now }: Signer): number {
  return secondsOf(now()) + RECEIPT_MINUTES * MINUTE_SECONDS;
}

function cookieOf(c: Context, site: Signer, { agency, subject, receiptUntil }: Omit<Held, 'csrf'>): string {
  const until = secondsOf(site.now()) + TICKET_MINUTES * MINUTE_SECONDS;
  const said = [agency, subject.replace('request/', ''), until, receiptUntil].join('~');
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
