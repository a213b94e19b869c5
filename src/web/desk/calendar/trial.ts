import type { Context } from 'hono';
import { calendarFor, withNotice } from '#agencies/calendar';
import type { Agency } from '#agencies/types';
import { type ChangedDay, changedDays } from '#law/calendar/changed-days';
import type { HolidayNotice } from '#law/calendar/notice';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import { movedBy } from '#requests/moved';
import { requestsOf } from '#requests/queries/list';
import { requestLooks } from '#requests/workflow';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';
import { wordsFor } from '../people.ts';
import { newKey } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken } from '../trouble.ts';
import { calendar } from './calendar.ts';
import { type MovedLine, trialPage } from './trial-page.ts';
import { noticeIn, typedIn } from './typed.ts';
import { agenciesOf } from './within.ts';
import { counts } from './years.ts';

/** 试算: the days that change and the deadlines that move. Nothing is written. */
export async function tried(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency } = place;
  const typed = await typedIn(c);
  const read = noticeIn(typed);
  if (!('notice' in read)) return calendar(c, desk, place, { typed, trouble: mistaken(read) });

  const { notice } = read;
  const agencies = await agenciesOf(desk, place, typed.scope);
  const without = agencies.filter((one) => !counts(one, notice));
  const moved: MovedLine[] = [];
  for (const one of without) moved.push(...(await movedLines(desk, place, one, notice)));
  const main = trialPage({
    ...{ agency, agencies: agencies.length, without, read, typed, moved },
    changes: without[0] ? changesBy(without[0], notice) : [],
    csrf: c.var.csrf,
    key: newKey(),
  });
  return deskPage(c, desk, { title: `试算${notice.year}年放假安排`, main, here: paths.deskHolidays(agency.id) });
}

/** December of the year before is looked at too: New Year's days off may begin there. */
function changesBy(agency: Agency, notice: HolidayNotice): readonly ChangedDay[] {
  const { year } = notice;
  const before = calendarFor(agency);
  const after = calendarFor({ ...agency, notices: withNotice(agency.notices, notice) });
  return changedDays({ before, after }, { from: `${year - 1}-12-01`, to: `${year}-12-31` });
}

/** With links and names where whoever asks may open the requests of that agency. */
async function movedLines(
  desk: Desk,
  { agency: { id: own }, asker, relation }: Place,
  agency: Agency,
  notice: HolidayNotice,
): Promise<readonly MovedLine[]> {
  const moved = await movedBy(desk.db, agency, notice);
  const listed = await requestsOf(
    desk.db,
    agency.id,
    moved.map(({ subject }) => subject),
  );
  const numbers = new Map(listed.map(({ subject, request }) => [subject, numberOf(agency, request)]));
  const mayRead = mayEver(requestLooks.readRequests, asker, agency.id === own ? relation : 'below').ok;
  const owners = moved.flatMap(({ owner }) => (mayRead && owner ? [owner] : []));
  const who = await wordsFor(desk, asker, owners);
  return moved.map((one) => ({
    ...one,
    agency,
    number: numbers.get(one.subject) ?? one.subject,
    href: mayRead ? paths.deskRequest(agency.id, one.subject) : null,
    who: one.owner ? (who.get(one.owner) ?? '该机关的承办人') : '还没有承办人',
  }));
}
