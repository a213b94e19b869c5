import type { WorkCalendar } from '../calendar/calendar.ts';
import { calendarLimit } from '../calendar/calendar-limit.ts';
import type { Day } from '../calendar/day.ts';
import { law, litigationLaw, reviewLaw } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

const DIRECT_MONTHS = 6;
const NOT_TOLD_MONTHS = 12;
const AFTER_REVIEW_DAYS = 15;
const OUTER_MONTHS = 60;

/** 《行政诉讼法》第四十六条第一款 — how many months one has to go to court directly, from knowing the act. */
export const directSuitTerm: Ruling<number> = { value: DIRECT_MONTHS, because: [litigationLaw(46, 1)] };

/** 《行政诉讼法》第四十五条 — how many days one has to go to court after a review, from receiving its decision. */
export const suitAfterReviewTerm: Ruling<number> = {
  value: AFTER_REVIEW_DAYS,
  because: [litigationLaw(45), reviewLaw(34)],
};

/**
 * 《行政诉讼法》第四十六条 — the last day to go to court directly.
 *
 * > 公民、法人或者其他组织直接向人民法院提起诉讼的，应当自知道或者应当知道作出行政行为之日起六个月内提出。
 * > 其他案件自行政行为作出之日起超过五年提起诉讼的，人民法院不予受理。
 *
 * Not told of the limit: from the day it was learned, and at most a year from knowing the act (行政诉讼法解释第六十四条).
 */
export function directSuitDue(
  { knew, told, learned, made = knew }: { knew: Day; told: boolean; learned?: Day; made?: Day },
  calendar: WorkCalendar,
): Ruling<Day> {
  mustBeInForce('litigationLaw', knew);
  const sixMonths = (from: Day) => calendarLimit(from, { months: DIRECT_MONTHS }, calendar, 'roll');
  const year = calendarLimit(knew, { months: NOT_TOLD_MONTHS }, calendar, 'roll');
  const limit = told ? sixMonths(knew) : learned === undefined ? year : earlier(sixMonths(learned), year);
  const due = earlier(limit, calendarLimit(made, { months: OUTER_MONTHS }, calendar, 'roll'));

  const because = [litigationLaw(46, 1), ...(told ? [] : [NOT_TOLD]), ...(due === limit ? [] : [litigationLaw(46, 2)])];
  return { ...due, because: [...because, ROLL] };
}

/**
 * 《行政诉讼法》第四十五条 — the last day to go to court after a review.
 *
 * > 公民、法人或者其他组织不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院提起诉讼。
 * > 复议机关逾期不作决定的，申请人可以在复议期满之日起十五日内向人民法院提起诉讼。
 *
 * @param from the day the review decision was received, or the last day of the review when none came
 */
export function suitAfterReviewDue(from: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('litigationLaw', from);
  return {
    ...calendarLimit(from, { days: AFTER_REVIEW_DAYS }, calendar, 'roll'),
    because: [litigationLaw(45), reviewLaw(34), ROLL],
  };
}

const ROLL = law('中华人民共和国民事诉讼法', 85, 3);
const NOT_TOLD = law('最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释', 64, 1);

function earlier(a: Ruling<Day>, b: Ruling<Day>): Ruling<Day> {
  return a.value <= b.value ? a : b;
}
