import type { DayOfProof, Ruling } from '../ruling.ts';
import type { WorkCalendar } from './calendar.ts';
import { type Day, dayNumber } from './day.ts';
import { missingYears } from './missing-years.ts';

/** Workdays that do not count: after day `after`, up to and including day `through` (days since 1970-01-01). */
export interface LeftOut {
  readonly after: number;
  readonly through: number;
  readonly why: string;
}

const FIRST_DAY_IS_THE_NEXT = '起算之日，次日起计';

/**
 * 民法典第二百零一条 — the `workdays`-th workday strictly after `start`, with every day from `start` to it.
 *
 * The day of the trigger is not counted; day 1 is the next workday. Workdays inside a period of `leftOut` are passed over;
 * where two periods overlap, a day is passed over once.
 * @throws RangeError when `start` is no day, or the count leaves this century
 */
export function workdayAfter(
  start: Day,
  workdays: number,
  calendar: WorkCalendar,
  leftOut: readonly LeftOut[] = [],
): Ruling<Day> {
  let n = dayNumber(start);
  const first = n;
  const proof: DayOfProof[] = [{ day: start, counted: false, why: FIRST_DAY_IS_THE_NEXT }];

  for (let counted = 0; counted < workdays; ) {
    n += 1;
    const day = calendar.at(n);
    const period = day.workday ? periodAround(n, leftOut) : undefined;
    proof.push(period ? { day: day.proof.day, counted: false, why: period.why } : day.proof);
    if (day.workday && !period) counted += 1;
  }

  return { value: calendar.at(n).proof.day, because: [], proof, ...missingYears(first, n, calendar) };
}

function periodAround(n: number, leftOut: readonly LeftOut[]): LeftOut | undefined {
  for (const period of leftOut) if (period.after < n && n <= period.through) return period;
  return undefined;
}

/** The same day as a number, without proof. */
export function workdayNumberAfter(start: number, workdays: number, calendar: WorkCalendar): number {
  let n = start;
  for (let counted = 0; counted < workdays; ) {
    n += 1;
    if (calendar.at(n).workday) counted += 1;
  }
  return n;
}
