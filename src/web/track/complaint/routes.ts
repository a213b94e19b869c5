import { type Context, Hono } from 'hono';
import { paths } from '#paths';
import { complaintCode } from '#remedies/complaints/queries/followed';
import { notFound } from '../../portal/errors.ts';
import { redirect } from '../../respond.ts';
import type { Site } from '../../site.ts';
import { shownTo, switched } from '../../view.ts';
import { toFind } from '../found.ts';
import { asFile } from '../letter-file.ts';
import { showsReceipt } from '../ticket.ts';
import { complaintAnswer, foundComplaint } from './found.ts';
import { answerLetter } from './letters.ts';
import { complaintTrackPage } from './page.ts';
import { complaintReceiptPage } from './receipt-page.ts';

/** What has come of a complaint, for whoever holds its number and code. */
export function trackedComplaintRoutes(site: Site): Hono {
  return new Hono()
    .get(paths.trackedComplaint, async (c) => switched(c) ?? (await status(c, site)))
    .get(paths.complaintReceipt, async (c) => switched(c) ?? (await receipt(c, site)))
    .get(paths.trackedComplaintLetterPattern, (c) => letterFile(c, site));
}

async function status(c: Context, site: Site): Promise<Response> {
  const found = await foundComplaint(c, site);
  return found ? complaintAnswer(c, site, found, complaintTrackPage(found, shownTo(c))) : toFind();
}

/** 回执, for some minutes after the form was sent. */
async function receipt(c: Context, site: Site): Promise<Response> {
  const found = await foundComplaint(c, site);
  if (!found) return toFind();
  const code = showsReceipt(found.ticket, site.now()) && (await complaintCode(site.registry, found.ticket));
  if (!code) return redirect(paths.trackedComplaint);
  return complaintAnswer(c, site, found, complaintReceiptPage(found, code, shownTo(c)));
}

async function letterFile(c: Context, site: Site): Promise<Response> {
  const found = await foundComplaint(c, site);
  if (!found) return toFind();
  const [version, ending] = (c.req.param('letter') ?? '').split('.');
  const letter = await answerLetter(site.registry, found.agency.id, found.own, Number(version));
  return letter ? asFile(letter, ending === 'pdf' ? 'pdf' : 'docx') : notFound(c);
}
