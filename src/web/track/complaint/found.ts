import type { Context } from 'hono';
import { agencyById } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { type OwnComplaint, ownComplaint } from '#remedies/complaints/queries/own';
import type { Html } from '#ui/html';
import { page } from '../../respond.ts';
import type { Site } from '../../site.ts';
import { type ComplaintTicket, complaintTicketOf, renewed } from '../ticket.ts';

/** The complaint of whoever holds a ticket. */
export interface FoundComplaint {
  readonly ticket: ComplaintTicket;
  readonly own: OwnComplaint;
  /** who deals with it */
  readonly agency: Agency;
  /** the agency complained about */
  readonly about: Agency;
}

export async function foundComplaint(c: Context, site: Site): Promise<FoundComplaint | null> {
  const ticket = complaintTicketOf(c, site);
  const own = ticket && (await ownComplaint(site.registry, ticket));
  if (!ticket || !own) return null;
  const [agency, about] = await Promise.all([agencyById(site.db, ticket.agency), agencyById(site.db, own.one.about)]);
  return agency && about && { ticket, own, agency, about };
}

/** A page for the holder of a ticket, who may look for as long again. */
export function complaintAnswer(c: Context, site: Site, { ticket }: FoundComplaint, body: Html): Response {
  return page(String(body), { unlisted: true, headers: { 'set-cookie': renewed(c, site, ticket) } });
}
