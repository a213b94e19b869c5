import { type Context, Hono } from 'hono';
import { agencyById, allAgencies } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { receiverOf } from '#remedies/complaints/supervisors';
import { numberOf } from '#requests/ids';
import { requestBySubject } from '#requests/queries';
import { sought } from '../apply/sought.ts';
import { newToken } from '../apply/token.ts';
import { notFound } from '../portal/errors.ts';
import { page } from '../respond.ts';
import type { Site } from '../site.ts';
import { ticketOf } from '../track/ticket.ts';
import { shownTo, switched } from '../view.ts';
import { choosePage } from './choose-page.ts';
import { nowherePage } from './nowhere-page.ts';
import { type Between, receive, tokenOf } from './receive.ts';
import { show } from './show.ts';
import { fillingAbout } from './typed.ts';

const LONGEST_SOUGHT = 60;

/** 投诉举报: the agencies that can be complained about, and the form of each. */
export function complainRoutes(site: Site): Hono {
  return new Hono()
    .get(paths.complain, async (c) => switched(c) ?? (await choose(c, site)))
    .get(paths.complainOfPattern, async (c) => switched(c) ?? (await about(c, site, form)))
    .post(paths.complainOfPattern, (c) => about(c, site, receive));
}

async function choose(c: Context, { db }: Site): Promise<Response> {
  const words = (c.req.query('q') ?? '').trim().slice(0, LONGEST_SOUGHT);
  const all = (await allAgencies(db)).filter(({ state, parent }) => state === 'active' && parent);
  const agencies = sought(all, words);
  return page(String(choosePage({ agencies, total: all.length, sought: words }, shownTo(c))));
}

/** The agency of the address, while it is in use, with who deals with complaints about it. */
async function about(
  c: Context,
  site: Site,
  answer: (c: Context, site: Site, between: Between) => Promise<Response>,
): Promise<Response> {
  const agency = await agencyById(site.db, c.req.param('agency') ?? '');
  if (agency?.state !== 'active') return notFound(c);
  const receiver = await receiverOf(site.db, agency.id);
  if (!receiver) return page(String(nowherePage(agency, shownTo(c))));
  return answer(c, site, { about: agency, receiver });
}

async function form(c: Context, site: Site, between: Between): Promise<Response> {
  const filling = fillingAbout(await followed(c, site, between.about));
  return show(c, { ...between, token: newToken(tokenOf(site, between)), filling, wrong: null });
}

/** The number of the request of this agency that the visitor follows just now: nothing of it is in the address. */
async function followed(c: Context, site: Site, agency: Agency): Promise<string> {
  const ticket = ticketOf(c, site);
  if (ticket?.agency !== agency.id) return '';
  const request = await requestBySubject(site.db, agency.id, ticket.request);
  return request ? numberOf(agency, request) : '';
}
