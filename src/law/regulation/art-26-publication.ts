import type { WorkCalendar } from '../calendar/calendar.ts';
import { calendarLimit } from '../calendar/calendar-limit.ts';
import type { Day } from '../calendar/day.ts';
import { workdayAfter } from '../calendar/workday-after.ts';
import { law, regulation } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

const PUBLICATION_WORKDAYS = 20;
const CATALOGUE_WORKDAYS = 10;
const BUDGET_DAYS = 20;
const WITHDRAWAL_WORKDAYS = 3;

/**
 * 第二十六条 — the last day to publish information that must be published.
 *
 * > 属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。
 *
 * @param formed the day it was made or changed
 */
export function publicationDue(formed: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('regulation', formed);
  return {
    ...workdayAfter(formed, PUBLICATION_WORKDAYS, calendar),
    because: [regulation(26)],
    interpreted: ['day-zero'],
  };
}

/**
 * 基层政务公开标准目录 — the day by which the standard catalogues ask for publication: 10 workdays. A target to be shown beside
 * `publicationDue`; to miss it does not violate 第二十六条. `workdays` is another catalogue's own number.
 */
export function catalogueTarget(formed: Day, calendar: WorkCalendar, workdays = CATALOGUE_WORKDAYS): Ruling<Day> {
  const because = [{ source: '基层政务公开标准目录', at: '公开时限' }];
  return { ...workdayAfter(formed, workdays, calendar), because, interpreted: ['day-zero'] };
}

/**
 * 预算法第十四条 — the last day to publish a department's budget or accounts: 20 days of the calendar after approval
 * (decision budget-day: a last day that is a day off stays).
 *
 * 第二十六条:
 * > 法律、法规对政府信息公开的期限另有规定的，从其规定。
 */
export function budgetDue(approved: Day, calendar: WorkCalendar): Ruling<Day> {
  return {
    ...calendarLimit(approved, { days: BUDGET_DAYS }, calendar, 'stay'),
    because: [regulation(26), law('中华人民共和国预算法', 14)],
    interpreted: ['day-zero', 'budget-day'],
  };
}

/**
 * 行政处罚法第四十八条、第八十五条 — the last day to withdraw a published penalty decision that was changed, revoked, or held
 * unlawful or void, and to say why in public: 3 workdays.
 *
 * @param changed the day the decision was changed, revoked or so held
 */
export function penaltyWithdrawalDue(changed: Day, calendar: WorkCalendar): Ruling<Day> {
  return {
    ...workdayAfter(changed, WITHDRAWAL_WORKDAYS, calendar),
    because: [law('中华人民共和国行政处罚法', 48), law('中华人民共和国行政处罚法', 85)],
    interpreted: ['day-zero'],
  };
}
