import type { DayOfProof } from '../ruling.ts';
import { type Day, dayNumber, dayOf, weekdayOf, yearOf } from './day.ts';
import type { HolidayNotice, LocalHoliday } from './notice.ts';
import { notices as allNotices } from './notices.ts';
import { statutoryHolidays } from './statutory-holidays.ts';

export type Reason = '工作日' | '调休上班' | '周末' | '法定节假日' | '地方假日';

/** What one day is. `missing` is its year, when no notice for that year is known. */
export interface CalendarDay {
  readonly workday: boolean;
  readonly reason: Reason;
  /** the festival, where there is one */
  readonly name?: string;
  readonly missing?: string;
  readonly proof: DayOfProof;
}

/** The workdays of one agency: the national notices and its local holidays. */
export interface WorkCalendar {
  /** the years whose notice is known */
  readonly years: readonly number[];
  /** the day that is `n` days after 1970-01-01 */
  readonly at: (n: number) => CalendarDay;
}

/** Everything that makes one agency's calendar differ from another's. */
export interface CalendarSources {
  readonly notices?: readonly HolidayNotice[];
  readonly localHolidays?: readonly LocalHoliday[];
}

type Kind = Pick<CalendarDay, 'workday' | 'reason' | 'name'>;

/** A calendar that remembers each day it has once looked up. */
export function workCalendar({ notices = allNotices, localHolidays = [] }: CalendarSources = {}): WorkCalendar {
  const years = notices.map((notice) => notice.year);
  const national = nationalDays(notices);
  const local = new Map(localHolidays.map(({ day, name }) => [dayNumber(day), name]));
  const uncovered = new Map<number, ReadonlyMap<number, Kind>>();
  const known = new Map<number, CalendarDay>();

  function look(n: number): CalendarDay {
    const day = dayOf(n);
    const year = yearOf(day);
    const covered = years.includes(year);
    if (!covered && !uncovered.has(year)) uncovered.set(year, statutoryDays(year));

    return described(day, kindOf(n, { national, local, statutory: uncovered.get(year) }), covered ? undefined : year);
  }

  function at(n: number): CalendarDay {
    const before = known.get(n);
    if (before) return before;
    const found = look(n);
    known.set(n, found);
    return found;
  }

  return { years, at };
}

/** The calendar of an agency that has no local holidays. */
export const nationalCalendar: WorkCalendar = workCalendar();

interface Sources {
  readonly national: ReadonlyMap<number, Kind>;
  readonly local: ReadonlyMap<number, string>;
  readonly statutory: ReadonlyMap<number, Kind> | undefined;
}

function kindOf(n: number, { national, local, statutory }: Sources): Kind {
  const byNotice = national.get(n) ?? statutory?.get(n);
  if (byNotice && !byNotice.workday) return byNotice;

  const localName = local.get(n);
  if (localName !== undefined) return { workday: false, reason: '地方假日', name: localName };
  if (!isWeekend(n)) return { workday: true, reason: '工作日' };
  return byNotice ?? { workday: false, reason: '周末' };
}

/** The days that the notices name. A day of January may stand in the notice of the year before, and the other way round. */
function nationalDays(notices: readonly HolidayNotice[]): ReadonlyMap<number, Kind> {
  const days = new Map<number, Kind>();
  for (const { name, off, makeUp } of notices.flatMap((notice) => notice.holidays)) {
    const last = dayNumber(off.to);
    for (let n = dayNumber(off.from); n <= last; n++) days.set(n, { workday: false, reason: '法定节假日', name });
    for (const day of makeUp) days.set(dayNumber(day), { workday: true, reason: '调休上班', name });
  }
  return days;
}

function statutoryDays(year: number): ReadonlyMap<number, Kind> {
  return new Map(
    statutoryHolidays(year).map(({ day, name }) => [
      dayNumber(day),
      { workday: false, reason: '法定节假日', name } as const,
    ]),
  );
}

function described(day: Day, kind: Kind, missing: number | undefined): CalendarDay {
  const festival = kind.name ? `（${kind.name}）` : '';
  const unsure = missing ? `，${missing}年放假通知尚未收录，暂按此计` : '';
  const proof = { day, counted: kind.workday, why: `${kind.reason}${festival}${unsure}` };
  return { ...kind, ...(missing ? { missing: String(missing) } : {}), proof };
}

function isWeekend(n: number): boolean {
  return weekdayOf(n) % 6 === 0;
}
