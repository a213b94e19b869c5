import type { DayOfProof, Ruling } from '../ruling.ts';
import type { WorkCalendar } from './calendar.ts';
import { type Day, dayNumber, monthsAfter } from './day.ts';
import { missingYears } from './missing-years.ts';

/** A limit in days of the calendar, or in months or years, not in workdays. */
export type Length = { readonly days: number } | { readonly months: number };

/** What becomes of a last day that is no workday: `roll` to the next one, or `stay`. */
export type LastDay = 'roll' | 'stay';

/**
 * 民法典第二百零一条至第二百零三条 — the last day of a limit counted by the calendar.
 *
 * The day of the trigger is not counted; a limit in months ends on the corresponding day, or on that month's last day;
 * with `roll`, a last day that is a day off moves to the next workday.
 * @throws RangeError when `start` is no day, or the limit leaves this century
 */
export function calendarLimit(start: Day, length: Length, calendar: WorkCalendar, lastDay: LastDay): Ruling<Day> {
  const first = dayNumber(start);
  const nominal = 'days' in length ? first + length.days : dayNumber(monthsAfter(start, length.months));
  const last = lastDay === 'roll' ? workdayFrom(nominal, calendar) : nominal;

  const proof: DayOfProof[] = [{ day: start, counted: false, why: '起算之日，次日起计' }];
  for (let n = first + 1; n <= last; n++) {
    proof.push(
      n <= nominal ? { day: calendar.at(n).proof.day, counted: true, why: '日历日' } : rolled(n, last, calendar),
    );
  }
  return { value: calendar.at(last).proof.day, because: [], proof, ...missingYears(first, last, calendar) };
}

/** The first workday on or after day `n`. */
export function workdayFrom(n: number, calendar: WorkCalendar): number {
  let day = n;
  while (!calendar.at(day).workday) day += 1;
  return day;
}

/** The last workday on or before day `n`. */
export function workdayUpTo(n: number, calendar: WorkCalendar): number {
  let day = n;
  while (!calendar.at(day).workday) day -= 1;
  return day;
}

function rolled(n: number, last: number, calendar: WorkCalendar): DayOfProof {
  const { day, why } = calendar.at(n).proof;
  return { day, counted: false, why: n === last ? `期满之日是休息日，顺延到这一天（${why}）` : `顺延：${why}` };
}
