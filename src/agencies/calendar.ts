import { nationalCalendar, type WorkCalendar, workCalendar } from '#law/calendar/calendar';
import type { HolidayNotice } from '#law/calendar/notice';
import { notices as broughtAlong } from '#law/calendar/notices';
import type { Db } from '#store/schema';
import { agencyById } from './queries.ts';
import type { Agency, AgencyId } from './types.ts';

const known = new Map<string, WorkCalendar>();

/** What an agency's calendar is made of. */
export type CalendarOf = Pick<Agency, 'localHolidays'> & Partial<Pick<Agency, 'notices'>>;

/** The workdays of an agency: the national notices and its own local holidays. */
export async function calendarOf(db: Db, id: AgencyId): Promise<WorkCalendar> {
  const agency = await agencyById(db, id);
  return agency ? calendarFor(agency) : nationalCalendar;
}

/** One calendar for all agencies with the same notices and local holidays: it remembers each day that it has looked up. */
export function calendarFor({ localHolidays, notices = [] }: CalendarOf): WorkCalendar {
  if (localHolidays.length === 0 && notices.length === 0) return nationalCalendar;

  const key = JSON.stringify([localHolidays, notices]);
  const calendar = known.get(key) ?? workCalendar({ localHolidays, notices: noticesKnownTo({ notices }) });
  known.set(key, calendar);
  return calendar;
}

/** The notices that the program brings, and over them those that an agency took into use. */
export function noticesKnownTo({ notices = [] }: Partial<Pick<Agency, 'notices'>>): readonly HolidayNotice[] {
  return notices.reduce<readonly HolidayNotice[]>(withNotice, broughtAlong);
}

/** Notices with one more, in place of any other of its year. */
export function withNotice(notices: readonly HolidayNotice[], notice: HolidayNotice): readonly HolidayNotice[] {
  return [...notices.filter(({ year }) => year !== notice.year), notice].toSorted((a, b) => a.year - b.year);
}

/** Whether two notices give the same days. */
export function isSameNotice(a: HolidayNotice, b: HolidayNotice): boolean {
  const days = ({ holidays }: HolidayNotice) =>
    holidays.map(({ name, off, makeUp }) => [name, off.from, off.to, ...makeUp].join(' ')).join('\n');
  return a.year === b.year && days(a) === days(b);
}
