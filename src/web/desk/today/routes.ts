import { type Context, Hono } from 'hono';
import { noticesKnownTo } from '#agencies/calendar';
import { namesOf } from '#agencies/names';
import { agenciesWithin } from '#agencies/queries';
import { staffInState } from '#agencies/queries/staffing';
import type { Agency } from '#agencies/types';
import { calendarActs, logActs, lookActs, staffActs } from '#agencies/workflow';
import { journalPage } from '#journal/queries';
import { params, paths } from '#paths';
import { dayOf } from '#store/time';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import { judged, type Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { wordsFor } from '../people.ts';
import { casesToday } from '../remedies/today.ts';
import { requestsToday } from '../requests/today.ts';
import type { DeskEnv } from '../session.ts';
import { aboutOf } from '../subjects.ts';
import { daysOffAhead, yearWithoutNotice } from './holidays.ts';
import { noticesPanel } from './notices.ts';
import { type TodayShown, todayPage, type Waiting } from './page.ts';

const MOST_WAITING = 20;
const MOST_RECENT = 8;

/** 今日: the first page of the desk. */
export function todayRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(paths.desk, (c) => redirect(paths.deskOf(c.var.agencyId) + new URL(c.req.url).search))
    .get(
      paths.deskOf(params.agency),
      judged(desk, lookActs.today, (c, place) => today(c, desk, place)),
    );
}

async function today(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const day = dayOf(desk.now());
  const verified = await lastVerification(desk, { agency, asker });
  const shown: TodayShown = {
    today: day,
    daysOff: daysOffAhead(day, agency.localHolidays, noticesKnownTo(agency)),
    withoutNotice: yearWithoutNotice(day, noticesKnownTo(agency)),
    holidays: mayEver(calendarActs.adoptNotice, asker, 'own').ok ? paths.deskHolidays(agency.id) : null,
    requests: await requestsToday(desk, place),
    cases: await casesToday(desk, place),
    notices: await noticesPanel(desk, place),
    waiting: await waitingFor(desk, asker),
    recent: await recentOf(desk, asker),
    ...(verified && { verified }),
  };
  return deskPage(c, desk, { title: '今日', main: todayPage(shown) });
}

/** The accounts that whoever asks may authorise, and has not opened himself. */
async function waitingFor(desk: Desk, asker: Place['asker']): Promise<readonly Waiting[] | null> {
  const { db, registry } = desk;
  const within = await agenciesWithin(db, staffActs.authorise, asker);
  if (!within.length) return null;

  const names = new Map<string, Agency>(within.map((agency) => [agency.id, agency]));
  const found = await staffInState(db, [...names.keys()], { state: 'appointed', limit: MOST_WAITING });
  const staff = found.filter(({ appointedBy }) => appointedBy !== asker.actor);
  const called = await namesOf(db, registry.ring, staff);
  const by = await wordsFor(
    desk,
    asker,
    staff.map(({ appointedBy }) => appointedBy),
  );
  return staff.map(({ id, agency, section, appointedBy }) => ({
    agency,
    agencyName: names.get(agency)?.shortName ?? agency,
    staff: id,
    who: `${section} ${called.get(id) ?? ''}`,
    appointedBy: by.get(appointedBy) ?? '',
  }));
}

/** In his own agency, and below it for those who act there. */
async function recentOf(desk: Desk, asker: Place['asker']): Promise<TodayShown['recent']> {
  const below = Object.values(lookActs).filter((rule) => mayEver(rule, asker, 'below').ok);
  const within = await Promise.all(below.map((rule) => agenciesWithin(desk.db, rule, asker)));
  const agencies = [...new Set([asker.agency, ...within.flat().map(({ id }) => id)])];
  const { acts } = await journalPage(desk.db, { agencies, actor: asker.actor, limit: MOST_RECENT });
  const about = await aboutOf(desk, asker, acts);
  return acts.map((act, i) => ({ act, about: about[i] ?? '' }));
}

async function lastVerification({ db }: Desk, { agency, asker }: Pick<Place, 'agency' | 'asker'>) {
  if (!mayEver(logActs.verify, asker, 'own').ok) return null;
  const { acts } = await journalPage(db, { agencies: [agency.id], act: 'verify', limit: 1 });
  return { href: paths.deskLog(agency.id), act: acts[0] ?? null };
}
