import type { Context } from 'hono';
import { namesOf } from '#agencies/names';
import { agencyById, staffById } from '#agencies/queries';
import { paths } from '#paths';
import { searchActs } from '#requests/workflow';
import { dayOf } from '#store/time';
import { inWords } from '#ui/day';
import { deskLayout, type Search } from '#ui/desk-layout';
import type { Html } from '#ui/html';
import { weekdayInWords } from '#ui/weekday';
import { page } from '../respond.ts';
import { shownTo } from '../view.ts';
import type { Shows } from './account/show.ts';
import type { Desk } from './desk.ts';
import { mayEver } from './may-ever.ts';
import { navigation } from './navigation.ts';
import type { DeskEnv } from './session.ts';

export interface DeskShows extends Shows {
  /** the address that shows this page by GET, where it is not the one asked for */
  readonly here?: string;
}

/** The desk around a page: whose it is, who is there, where he can go. */
export async function deskFrame(c: Context<DeskEnv>, desk: Desk, { title, main, here }: DeskShows): Promise<Html> {
  const { asker } = c.var.session;
  const today = dayOf(desk.now());
  const shown = { ...shownTo(c), ...(here && { here }) };
  const [agency, staff] = [await agencyById(desk.db, asker.agency), await staffById(desk.db, asker.actor)];
  const names = staff ? await namesOf(desk.db, desk.registry.ring, [staff]) : new Map();

  return deskLayout({
    ...shown,
    title,
    agency: { name: agency?.name ?? '' },
    home: paths.deskOf(asker.agency),
    who: [staff?.section, names.get(asker.actor)].filter(Boolean).join(' ') || c.var.session.username,
    account: paths.account,
    signOut: { action: paths.signOut, csrf: c.var.csrf },
    today: `${inWords(today)} ${weekdayInWords(today)}`,
    ...searchFor(c),
    nav: navigation(asker, c.req.method === 'GET' ? c.req.path : shown.here),
    demo: desk.demo,
    main,
  });
}

/** Where requests are looked for, for those who may read them. */
function searchFor({ var: { session, csrf } }: Context<DeskEnv>): { readonly search?: Search } {
  const { asker } = session;
  if (!mayEver(searchActs.searchRequests, asker, 'own').ok) return {};
  return { search: { action: paths.deskRequestsSearch(asker.agency), csrf, words: '登记号、申请人、内容' } };
}

/** Answers a page of the desk. */
export async function deskPage(c: Context<DeskEnv>, desk: Desk, shows: DeskShows, status = 200): Promise<Response> {
  return page(String(await deskFrame(c, desk, shows)), { status, unlisted: true });
}
