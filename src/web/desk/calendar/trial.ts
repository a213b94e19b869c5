import type { Context } from 'hono';
import { calendarFor, withNotice } from '#agencies/calendar';
import type { Agency } from '#agencies/types';
import { type ChangedDay, changedDays } from '#law/calendar/changed-days';
import type { HolidayNotice } from '#law/calendar/notice';
import { paths } from '#paths';
import type { Desk } from '../desk.ts';
import { deskPage } from '../frame.ts';
import type { Place } from '../judged.ts';
import { newKey } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none } from '../trouble.ts';
import { calendar } from './calendar.ts';
import { type MovedLine, movedLines } from './moved-lines.ts';
import { trialPage } from './trial-page.ts';
import { noticeIn, typedIn } from './typed.ts';
import { agenciesOf } from './within.ts';
import { counts } from './years.ts';

/** 试算: the days that change and the deadlines that move. Nothing is written. */
export async function tried(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency } = place;
  const typed = await typedIn(c);
  if (typed.back) return calendar(c, desk, place, { typed, trouble: none });
  const read = noticeIn(typed);
  if (!('notice' in read)) return calendar(c, desk, place, { typed, trouble: mistaken(read, '没有试算，请先改正') });

  const { notice } = read;
  const agencies = await agenciesOf(desk, place, typed.scope);
  const without = agencies.filter((one) => !counts(one, notice));
  const moved: MovedLine[] = [];
  for (const one of without) moved.push(...(await movedLines(desk, place, { agency: one, notice })));
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
