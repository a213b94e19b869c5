import type { Context } from 'hono';
import { calendarFor } from '#agencies/calendar';
import { paths } from '#paths';
import { nextIn } from '#requests/queries';
import { openCounts } from '#requests/queries/count';
import type { Listed } from '#requests/queries/list';
import { requestActs } from '#requests/workflow';
import { dayOf } from '#store/time';
import { isWorded } from '#store/vault/words';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { wordsFor } from '../people.ts';
import type { DeskEnv } from '../session.ts';
import { none, type Trouble } from '../trouble.ts';
import { askedAs, type ListAsked, listAsked } from './asked.ts';
import { type Line, listPage } from './list-page.ts';
import { openedFor } from './opened.ts';
import { ownersOf } from './owners.ts';
import { pageOf } from './pages.ts';
import { remainingOf } from './remaining.ts';
import { soughtWords } from './sought.ts';

/** 依申请公开: the list, or what was found. */
export async function list(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  return listShown(c, desk, place, { asked: listAsked(c.req.url) });
}

export interface Shown {
  readonly asked: ListAsked;
  /** what was typed and did not lead on */
  readonly typed?: string;
  readonly trouble?: Trouble;
}

export async function listShown(
  c: Context<DeskEnv>,
  desk: Desk,
  place: Place,
  { asked: wanted, typed, trouble = none }: Shown,
): Promise<Response> {
  const { agency, asker, relation } = place;
  const today = dayOf(desk.now());
  const words = await soughtWords(desk, place, wanted);
  const isOver = wanted.find !== '' && words === null;
  const asked: ListAsked = isOver ? { ...wanted, find: '', tab: 'open', after: '' } : wanted;
  const page = await pageOf(desk.registry, { agency: agency.id, today, asked, words });
  const main = listPage({
    ...{ agency, today, asked, words, isOver, trouble },
    typed: typed ?? words ?? '',
    isWhole: words === null || (await isWorded(desk.db, agency.id)),
    counts: await openCounts(desk.db, { agency: agency.id, today }),
    arrived: (await nextIn(desk.db, 'serial', { agency: agency.id, year: Number(today.slice(0, 4)) })) - 1,
    lines: await linesOf(desk, place, page.rows),
    next: page.next,
    owners: await ownersOf(desk, agency.id),
    csrf: c.var.csrf,
    mayRegister: mayEver(requestActs.takeIn, asker, relation).ok,
    mayDraft: mayEver(requestActs.draft, asker, relation).ok,
  });
  const here = askedAs(paths.deskRequests(agency.id), asked, { after: asked.after });
  return deskPage(c, desk, { title: words === null ? '依申请公开' : '查找申请', main, here }, trouble.status);
}

/** The rows of a page with their words, by one query of the vault. */
export async function linesOf<Row extends Listed>(
  desk: Desk,
  { agency, asker }: Place,
  rows: readonly Row[],
): Promise<readonly (Row & Line)[]> {
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
