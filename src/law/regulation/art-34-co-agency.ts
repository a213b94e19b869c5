import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { workdayAfter } from '../calendar/workday-after.ts';
import { regulation } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

const OPINION_WORKDAYS = 15;

/** 第三十四条 — how many workdays the other agency has, from receiving the letter. */
export const coAgencyTerm: Ruling<number> = { value: OPINION_WORKDAYS, because: [regulation(34)] };

/**
 * 第三十四条 — the last day on which an agency that made the information too can say what it thinks.
 *
 * > 被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。
 *
 * @param received the day the other agency received the letter
 */
export function coAgencyDue(received: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('regulation', received);
  return {
    ...workdayAfter(received, OPINION_WORKDAYS, calendar),
    because: [regulation(34)],
    interpreted: ['day-zero'],
  };
}

/**
 * 第三十四条 — whether the other agency counts as agreeing to disclosure. Unlike a third party's, its silence is consent.
 *
 * > 逾期未提出意见的视为同意公开。
 */
export function coAgencyAgrees(opinion: 'agrees' | 'objects' | 'silent'): Ruling<boolean> {
  return { value: opinion !== 'objects', because: [regulation(34)] };
}
