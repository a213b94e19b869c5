import type { Context } from 'hono';
import { namesOf } from '#agencies/names';
import { agenciesWithin, staffOfAgencies } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { lookActs } from '#agencies/workflow';
import { journalPage } from '#journal/queries';
import type { Act } from '#journal/types';
import { paths } from '#paths';
import type { Content } from '#ui/html';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { wordsFor } from '../people.ts';
import { newKey } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { aboutOf } from '../subjects.ts';
import { askedIn, placeIn, placeText, wantedOf } from './asked.ts';
import { type Line, type LogShown, logPage } from './page.ts';

const PAGE = 30;
const MOST_PEOPLE = 500;

/** The log as it is asked for; `top` stands above it. */
export async function log(
  c: Context<DeskEnv>,
  desk: Desk,
  { agency, asker }: Place,
  top: { readonly content: Content; readonly status: number } = { content: null, status: 200 },
): Promise<Response> {
  const { db } = desk;
  const asked = askedIn(new URL(c.req.url).searchParams);
  const within = await agenciesWithin(db, lookActs.readLog, { ...asker, agency: agency.id });
  const agencies = within.map(({ id }) => id).filter((id) => !asked.in || id === asked.in);
  const { acts, next } = await journalPage(db, {
    ...wantedOf(asked),
    agencies,
    before: placeIn(asked.before),
    limit: PAGE,
  });

  const shown: LogShown = {
    agency,
    within,
    asked,
    lines: await linesOf(desk, { asker, within, acts }),
    people: await peopleOf(desk, within),
    older: next && placeText(next),
    csrf: c.var.csrf,
    keys: [newKey(), newKey()],
    top: top.content,
  };
  const here = c.req.method === 'GET' ? {} : { here: paths.deskLog(agency.id) };
  return deskPage(c, desk, { title: '操作日志', main: logPage(shown), ...here }, top.status);
}

interface Found extends Pick<Place, 'asker'> {
  readonly within: readonly Agency[];
  readonly acts: readonly Act[];
}

async function linesOf(desk: Desk, { asker, within, acts }: Found): Promise<readonly Line[]> {
  const who = await wordsFor(
    desk,
    asker,
    acts.map(({ actor }) => actor),
  );
  const about = await aboutOf(desk, asker, acts);
  const names = new Map(within.map(({ id, shortName }) => [id, shortName]));
  return acts.map((act, i) => ({
    act,
    ...clockOf(act.instant),
    who: who.get(act.actor) ?? act.actor,
    about: about[i] ?? '',
    agencyName: names.get(act.agency) ?? act.agency,
  }));
}

function clockOf(instant: string) {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai');
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'second' }) };
}

/** Who can be asked for. Where there are too many to choose from, a line of the log leads to its own. */
async function peopleOf({ db, registry }: Desk, within: readonly Agency[]): Promise<LogShown['people']> {
  const staff = await staffOfAgencies(
    db,
    within.map(({ id }) => id),
  );
  if (staff.length > MOST_PEOPLE) return [];
  const names = await namesOf(db, registry.ring, staff);
  return staff.map(({ id, agency, section }) => ({ id, agency, words: `${section} ${names.get(id) ?? ''}` }));
}
