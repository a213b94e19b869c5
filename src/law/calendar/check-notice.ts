import { type Citation, holidayMeasures } from '../citation.ts';
import { type WorkCalendar, workCalendar } from './calendar.ts';
import { type Day, dayNumber, dayOf, isDay, weekdayOf, yearOf } from './day.ts';
import type { HolidayNotice } from './notice.ts';
import { notices } from './notices.ts';
import { statutoryHolidays } from './statutory-holidays.ts';

/** What is wrong with a notice: an `error` cannot be right, a `warning` should be looked at in the printed notice. */
export interface NoticeProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly under: Citation;
}

const LONGEST_HOLIDAY = 15;
const LONGEST_WORK = 6;
const LONGEST_WORK_SINCE = 2025;

/**
 * 《全国年节及纪念日放假办法》第二条、第六条、第七条 — what speaks against a new notice, in order; empty when nothing does.
 *
 * > 全体公民放假的假日，如果适逢周六、周日，应当在工作日补假。
 * > 除个别特殊情形外，法定节假日假期前后连续工作一般不超过6天。
 */
export function checkNotice(notice: HolidayNotice): readonly NoticeProblem[] {
  const malformed = forms(notice);
  if (malformed.length) return malformed;

  const calendar = workCalendar({ notices: [...notices.filter(({ year }) => year !== notice.year), notice] });
  return [
    ...overlaps(notice),
    ...missing(notice),
    ...makeUps(notice),
    ...balance(notice),
    ...longWork(notice, calendar),
  ];
}

function forms({ year, holidays }: HolidayNotice): readonly NoticeProblem[] {
  const days = holidays.flatMap(({ off, makeUp }) => [off.from, off.to, ...makeUp]);
  const bad = days.filter((day) => !isDay(day));
  if (!holidays.length) return [error('没有读到任何节日的放假安排', 2)];
  if (bad.length) return bad.map((day) => error(`“${day}”不是日期，应当写成 ${year}-01-02 的样子`, 2));

  const foreign = days.filter((day) => yearOf(day) !== year && day.slice(0, 7) !== `${year - 1}-12`);
  const ranges = holidays.filter(({ off }) => !(off.from <= off.to) || lengthOf(off) > LONGEST_HOLIDAY);
  return [
    ...foreign.map((day) => error(`${day} 不在 ${year} 年，也不在上一年 12 月`, 2)),
    ...ranges.map(({ name, off }) => error(`${name}的假期 ${off.from} 至 ${off.to}，起止不对`, 2)),
  ];
}

function overlaps({ holidays }: HolidayNotice): readonly NoticeProblem[] {
  const off = holidays.flatMap(daysOff);
  const twice = off.filter((day, i) => off.indexOf(day) !== i);
  const both = holidays.flatMap(({ makeUp }) => makeUp).filter((day) => off.includes(day));
  return [...twice.map((day) => error(`${day} 放了两次假`, 2)), ...both.map((day) => error(`${day} 又放假又上班`, 7))];
}

function missing(notice: HolidayNotice): readonly NoticeProblem[] {
  const off = notice.holidays.flatMap(daysOff);
  return statutoryHolidays(notice.year)
    .filter(({ day }) => !off.includes(day))
    .map(({ day, name }) => error(`${day} 是法定的${name}，应当放假`, 2));
}

function makeUps({ holidays }: HolidayNotice): readonly NoticeProblem[] {
  return holidays
    .flatMap(({ makeUp }) => makeUp)
    .filter((day) => !isWeekend(day))
    .map((day) => warning(`${day} 不是周末，本来就上班`, 7));
}

/** Weekdays off, less the weekend days worked for them, are the statutory days: those on a weekend are given back. */
function balance({ year, holidays }: HolidayNotice): readonly NoticeProblem[] {
  const off = holidays.flatMap(daysOff).filter((day) => !isWeekend(day)).length;
  const worked = holidays.flatMap(({ makeUp }) => makeUp).filter(isWeekend).length;
  const due = statutoryHolidays(year).length;
  if (off - worked === due) return [];
  return [warning(`放假的工作日 ${off} 天减去上班的周末 ${worked} 天，是 ${off - worked} 天，法定 ${due} 天`, 6)];
}

function longWork({ year, holidays }: HolidayNotice, calendar: WorkCalendar): readonly NoticeProblem[] {
  if (year < LONGEST_WORK_SINCE) return [];
  return holidays
    .flatMap(({ makeUp }) => makeUp)
    .map((day) => ({ day, days: workedAround(dayNumber(day), calendar) }))
    .filter(({ days }) => days > LONGEST_WORK)
    .map(({ day, days }) => warning(`${day} 前后连续工作 ${days} 天，一般不超过 ${LONGEST_WORK} 天`, 7));
}

function workedAround(day: number, calendar: WorkCalendar): number {
  let first = day;
  let last = day;
  while (calendar.at(first - 1).workday) first -= 1;
  while (calendar.at(last + 1).workday) last += 1;
  return last - first + 1;
}

function daysOff({ off }: HolidayNotice['holidays'][number]): readonly Day[] {
  return Array.from({ length: lengthOf(off) }, (_, i) => dayOf(dayNumber(off.from) + i));
}

function lengthOf({ from, to }: { readonly from: Day; readonly to: Day }): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

function isWeekend(day: Day): boolean {
  return weekdayOf(dayNumber(day)) % 6 === 0;
}

function error(message: string, article: number): NoticeProblem {
  return { severity: 'error', message, under: holidayMeasures(article) };
}

function warning(message: string, article: number): NoticeProblem {
  return { severity: 'warning', message, under: holidayMeasures(article) };
}
