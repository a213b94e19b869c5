import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { agencyById } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { type OwnRequest, ownRequest } from '#requests/queries/own';
import type { Html } from '#ui/html';
import { page, redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { renewed, type Ticket, ticketOf } from './ticket.ts';

/** The request of whoever holds a ticket. */
export interface Found {
  readonly ticket: Ticket;
  readonly own: OwnRequest;
  readonly agency: Agency;
}

export async function foundBy(c: Context, site: Site): Promise<Found | null> {
  const ticket = ticketOf(c, site);
  if (!ticket) return null;
  const [own, agency] = await Promise.all([ownRequest(site.registry, ticket), agencyById(site.db, ticket.agency)]);
  return own && agency && { ticket, own, agency };
}

/** To where the number and the code are asked for. */
export function toFind(): Response {
  return redirect(`${paths.track}?over`);
}

/** A page for the holder of a ticket, who may look for as long again. */
export function ownPage(c: Context, site: Site, { ticket }: Found, body: Html, status = 200): Response {
  return page(String(body), { status, unlisted: true, headers: { 'set-cookie': renewed(c, site, ticket) } });
}

const KEY_BYTES = 16;

/** What a form carries so that sending it twice acts once. */
export function newFormKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}
