import type { WorkCalendar } from '../calendar/calendar.ts';
import { calendarLimit } from '../calendar/calendar-limit.ts';
import type { Day } from '../calendar/day.ts';
import { law, litigationLaw } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

const DEFENCE_DAYS = 15;
const APPEAL_DAYS = { judgment: 15, order: 10 } as const;

/** 判决 or 裁定: the time to appeal differs. */
export type CourtPaper = keyof typeof APPEAL_DAYS;

/**
 * 《行政诉讼法》第六十七条 — the agency's last day to hand in its evidence and its defence, in days of the calendar; without them
 * the act counts as having none (第三十四条).
 *
 * > 被告应当在收到起诉状副本之日起十五日内向人民法院提交作出行政行为的证据和所依据的规范性文件，并提出答辩状。
 */
export function defenceDue(copyReceived: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('litigationLaw', copyReceived);
  return {
    ...calendarLimit(copyReceived, { days: DEFENCE_DAYS }, calendar, 'roll'),
    because: [litigationLaw(67, 1), ROLL],
  };
}

/**
 * 《行政诉讼法》第八十五条 — the last day to appeal against what a court of first instance decided.
 *
 * > 当事人不服人民法院第一审判决的，有权在判决书送达之日起十五日内向上一级人民法院提起上诉。
 * > 当事人不服人民法院第一审裁定的，有权在裁定书送达之日起十日内向上一级人民法院提起上诉。
 */
export function appealDue(paper: CourtPaper, served: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('litigationLaw', served);
  return {
    ...calendarLimit(served, { days: APPEAL_DAYS[paper] }, calendar, 'roll'),
    because: [litigationLaw(85), ROLL],
  };
}

const ROLL = law('中华人民共和国民事诉讼法', 85, 3);
