import type { DayOfProof, Ruling } from '../ruling.ts';
import type { WorkCalendar } from './calendar.ts';
import { type Day, dayNumber } from './day.ts';
import { missingYears } from './missing-years.ts';

/**
 * 民法典第二百零一条 — how many workdays lie after `start`, up to and including `end`; 0 when `end` is not after `start`.
 *
 * `workdaysBetween(a, workdayAfter(a, n))` is `n`.
 * @throws RangeError when one of them is no day
 */
export function workdaysBetween(start: Day, end: Day, calendar: WorkCalendar): Ruling<number> {
  const first = dayNumber(start);
  const last = Math.max(first, dayNumber(end));
  const proof: DayOfProof[] = [{ day: start, counted: false, why: '起算之日，次日起计' }];
  for (let n = first + 1; n <= last; n++) proof.push(calendar.at(n).proof);

  const value = proof.filter((day) => day.counted).length;
  return { value, because: [], proof, ...missingYears(first, last, calendar) };
}
