import type { Asker, Registry } from '#agencies/types';
import { operator } from '#agencies/types';
import type { HolidayNotice } from '#law/calendar/notice';
import { statutoryHolidays } from '#law/calendar/statutory-holidays';
import { adoptNotice } from '#requests/commands/adopt-notice';
import { done, middle, type Subject } from './places.ts';
import type { World } from './world.ts';

const YEARS = 2040;
let made = 0;

/** How a holiday notice is taken into use; each time with other days worked. */
export const calendarRunners = {
  'calendar.adoptNotice': ({ registry }: World, asker: Asker, { agency, id }: Subject) =>
    adoptNotice(registry, { asker, key: null, agency, notice: noticeOf(Number(id.replace('calendar/', ''))) }),
} as const;

/** A year of which an agency has no notice yet, or has one. */
export async function calendarSubject(registry: Registry, state: string): Promise<Subject> {
  const year = YEARS + made++;
  const notice = { ...noticeOf(year), holidays: noticeOf(year).holidays.toReversed() };
  if (state === 'adopted') await done(adoptNotice(registry, { asker: operator, key: null, agency: middle, notice }));
  return { agency: middle, id: `calendar/${year}`, seen: state === 'adopted' ? 1 : 0 };
}

/** The same as a file has it. */
export function noticeText(year: number): string {
  return JSON.stringify(noticeOf(year));
}

/** What the law says, and nothing more. */
function noticeOf(year: number): HolidayNotice {
  const byName = Map.groupBy(statutoryHolidays(year), ({ name }) => name);
  const holidays = [...byName].map(([name, days]) => ({
    name,
    off: { from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '' },
    makeUp: [],
  }));
  return { year, number: null, issued: null, sources: [], holidays };
}
