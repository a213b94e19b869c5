import type { Context } from 'hono';
import { calendarFor } from '#agencies/calendar';
import { paths } from '#paths';
import { nextIn, requestByNumber } from '#requests/queries';
import { openCounts } from '#requests/queries/count';
import { requestActs } from '#requests/workflow';
import { dayOf } from '#store/time';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { wordsFor } from '../people.ts';
import type { DeskEnv } from '../session.ts';
import { listAsked, numberIn } from './asked.ts';
import { type Line, listPage } from './list-page.ts';
import { openedFor } from './opened.ts';
import { ownersOf } from './owners.ts';
import { type Page, pageOf } from './pages.ts';
import { remainingOf } from './remaining.ts';

/** 依申请公开: the list. A number that is typed leads to its request. */
export async function list(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker, relation } = place;
  const asked = listAsked(c.req.url);
  const today = dayOf(desk.now());
  const wanted = asked.q ? numberIn(asked.q, Number(today.slice(0, 4))) : null;
  const found = wanted && (await requestByNumber(desk.db, agency.id, wanted));
  if (found) return redirect(paths.deskRequest(agency.id, found));

  const page = asked.q ? { rows: [], next: '' } : await pageOf(desk.db, { agency: agency.id, today, asked });
  const year = Number(today.slice(0, 4));
  const main = listPage({
    agency,
    today,
    asked,
    counts: await openCounts(desk.db, { agency: agency.id, today }),
    arrived: (await nextIn(desk.db, 'serial', { agency: agency.id, year })) - 1,
    lines: await linesOf(desk, place, page),
    next: page.next,
    owners: await ownersOf(desk, agency.id),
    mayRegister: mayEver(requestActs.takeIn, asker, relation).ok,
    mayDraft: mayEver(requestActs.draft, asker, relation).ok,
  });
  return deskPage(c, desk, { title: '依申请公开', main });
}

/** The rows of a page with their words, by one query of the vault. */
export async function linesOf(desk: Desk, { agency, asker }: Place, { rows }: Page): Promise<readonly Line[]> {
  const calendar = calendarFor(agency);
  const today = dayOf(desk.now());
  const words = await openedFor(desk, agency.id, rows);
  const owners = await wordsFor(
    desk,
    asker,
    rows.flatMap(({ request }) => request.owner ?? []),
  );
  return rows.map((row) => ({
    ...row,
    words: words(row),
    owner: owners.get(row.request.owner ?? '') ?? '',
    remaining: remainingOf(row.request, calendar, today),
  }));
}
