import type { Context } from 'hono';
import { paths } from '#paths';
import { receiverOf } from '#remedies/complaints/supervisors';
import { listAbout } from '#remedies/queries';
import { ownRequest, receiptCode } from '#requests/queries/own';
import { dayOf } from '#store/time';
import { formFields } from '#ui/form';
import { readForm } from '../reading/form.ts';
import { redirect } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo } from '../view.ts';
import { type Found, foundBy, ownPage, toFind } from './found.ts';
import { ownFiles } from './given-files.ts';
import { ownNotices } from './notices.ts';
import { ownForms } from './own-forms.ts';
import { trackPage } from './page.ts';
import { receiptPage } from './receipt-page.ts';
import { heldBy, isOwnForm, newTicket, noTicket, showsReceipt } from './ticket.ts';

const MOST_BYTES = 4096;

/** 办理进度 of the request that this browser has a ticket for. */
export async function status(c: Context, site: Site): Promise<Response> {
  const found = await foundBy(c, site);
  if (!found) return toFind();

  const { own, agency, ticket } = found;
  const receiver = await receiverOf(site.db, agency.id);
  const done = Object.values(ownForms).find(({ act }) => act === c.req.query('done'))?.done ?? null;
  const demands = await listAbout(site.db, { kind: 'correction', agency: agency.id, about: ticket.request });
  const files = await ownFiles(site, found);
  const notices = await ownNotices(site, found);
  const shows = { own, agency, receiver, demands, notices, files, today: dayOf(site.now()), csrf: ticket.csrf, done };
  return ownPage(c, site, found, trackPage(shows, { ...shownTo(c), here: paths.tracked }));
}

/** 回执, for some minutes after the form was sent. */
export async function receipt(c: Context, site: Site): Promise<Response> {
  const found = await foundBy(c, site);
  if (!found) return toFind();
  const code = showsReceipt(found.ticket, site.now()) && (await receiptCode(site.registry, found.ticket));
  if (!code) return redirect(paths.tracked);
  return ownPage(c, site, found, receiptPage({ ...found, request: found.own.request, code }, shownTo(c)));
}

/** On to a part of a divided application, or from a part back to the whole. */
export async function otherPart(c: Context, site: Site): Promise<Response> {
  const found = await foundBy(c, site);
  if (!found) return toFind();

  const { fields } = await readForm(c.req.raw, MOST_BYTES);
  const tracked = { agency: found.agency.id, request: fields.get('request') ?? '' };
  if (!isOwnForm(found.ticket, fields.get(formFields.csrf) ?? '') || !(await belongsTo(site, found, tracked.request)))
    return redirect(paths.tracked);
  return redirect(paths.tracked, { 'set-cookie': newTicket(c, site, tracked) });
}

/** 结束查询. */
export async function end(c: Context, site: Site): Promise<Response> {
  const held = heldBy(c, site);
  const { fields } = await readForm(c.req.raw, MOST_BYTES);
  const isComplaint = held?.subject.startsWith('complaint/');
  if (held && !isOwnForm(held, fields.get(formFields.csrf) ?? ''))
    return redirect(isComplaint ? paths.trackedComplaint : paths.tracked);
  return redirect(isComplaint ? paths.complain : paths.apply, { 'set-cookie': noTicket(c, site) });
}

async function belongsTo(site: Site, { own, ticket }: Found, other: string): Promise<boolean> {
  if (own.request.partOf === other) return true;
  const part = await ownRequest(site.registry, { agency: ticket.agency, request: other });
  return part?.request.partOf === ticket.request;
}
