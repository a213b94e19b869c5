import type { WorkCalendar } from '../calendar/calendar.ts';
import { calendarLimit } from '../calendar/calendar-limit.ts';
import type { Day } from '../calendar/day.ts';
import { law, reviewLaw } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

const REVIEW_DAYS = 60;
const NOT_TOLD_MONTHS = 12;
const OUTER_MONTHS = 60;

/** 《行政复议法》第二十条第一款 — how many days one has to apply for review, from knowing the act. */
export const reviewTerm: Ruling<number> = { value: REVIEW_DAYS, because: [reviewLaw(20, 1)] };

/** What the person knew, and when. */
export interface Knowledge {
  /** the day the act was known, or should have been */
  readonly knew: Day;
  /** whether the letter told of the right to review, the body and the limit */
  readonly told: boolean;
  /** not told: the day these were learned otherwise; absent while they are not */
  readonly learned?: Day;
  /** the day of the act; absent: the day it was known */
  readonly made?: Day;
}

/**
 * 《行政复议法》第二十条、第二十一条 — the last day to apply for review.
 *
 * 第二十条:
 * > 可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请；
 * > 申请期限自公民、法人或者其他组织知道或者应当知道申请行政复议的权利、行政复议机关和申请期限之日起计算，但是自知道或者应当知道行政行为内容之日起最长不得超过一年。
 *
 * 第二十一条:
 * > 其他行政复议申请自行政行为作出之日起超过五年的，行政复议机关不予受理。
 *
 * Days of the calendar; a last day that is a day off moves to the next workday (第八十八条, 民事诉讼法第八十五条).
 */
export function reviewDue(knowledge: Knowledge, calendar: WorkCalendar): Ruling<Day> {
  const { knew, told, learned, made = knew } = knowledge;
  mustBeInForce('reviewLaw', knew);

  const sixtyDays = (from: Day) => calendarLimit(from, { days: REVIEW_DAYS }, calendar, 'roll');
  const year = calendarLimit(knew, { months: NOT_TOLD_MONTHS }, calendar, 'roll');
  const limit = told ? sixtyDays(knew) : learned === undefined ? year : earlier(sixtyDays(learned), year);
  const due = earlier(limit, calendarLimit(made, { months: OUTER_MONTHS }, calendar, 'roll'));

  return {
    ...due,
    because: [reviewLaw(20, told ? 1 : 3), ...(due === limit ? [] : [reviewLaw(21)]), reviewLaw(88, 1), ROLL],
  };
}

const ROLL = law('中华人民共和国民事诉讼法', 85, 3);

function earlier(a: Ruling<Day>, b: Ruling<Day>): Ruling<Day> {
  return a.value <= b.value ? a : b;
}
