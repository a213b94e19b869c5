import type { WorkCalendar } from '../calendar/calendar.ts';
import { calendarLimit } from '../calendar/calendar-limit.ts';
import type { Day } from '../calendar/day.ts';
import { workdayAfter } from '../calendar/workday-after.ts';
import { type Citation, reviewLaw } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

const ACCEPTANCE_WORKDAYS = 5;
const SUPPLEMENT_NOTICE_WORKDAYS = 5;
const SUPPLEMENT_WORKDAYS = 10;
const COPY_WORKDAYS = { ordinary: 7, summary: 3 } as const;
const REPLY_WORKDAYS = { ordinary: 10, summary: 5 } as const;
const DECISION_DAYS = { ordinary: 60, summary: 30 } as const;
const LONGEST_EXTENSION_DAYS = 30;
const OPINION_DAYS = 60;

/** Disclosure cases may be heard in the summary procedure (第五十三条). */
export type Procedure = 'ordinary' | 'summary';

/** 《行政复议法》第三十条 — the last day to accept or refuse an application for review; silence accepts it. */
export function acceptanceDue(received: Day, calendar: WorkCalendar): Ruling<Day> {
  return workdays(received, ACCEPTANCE_WORKDAYS, calendar, reviewLaw(30, 1));
}

/** 《行政复议法》第三十一条第一款 — the last day to ask for a supplement. */
export function reviewSupplementNoticeDue(received: Day, calendar: WorkCalendar): Ruling<Day> {
  return workdays(received, SUPPLEMENT_NOTICE_WORKDAYS, calendar, reviewLaw(31, 1));
}

/** 《行政复议法》第三十一条第二款 — the applicant's last day to supplement, from receipt of the notice. */
export function reviewSupplementDue(noticeReceived: Day, calendar: WorkCalendar): Ruling<Day> {
  return workdays(noticeReceived, SUPPLEMENT_WORKDAYS, calendar, reviewLaw(31, 2));
}

/** 《行政复议法》第四十八条、第五十四条 — the last day to send the respondent the copy, from acceptance. */
export function copyDue(procedure: Procedure, accepted: Day, calendar: WorkCalendar): Ruling<Day> {
  return workdays(accepted, COPY_WORKDAYS[procedure], calendar, article(procedure));
}

/**
 * 《行政复议法》第四十八条、第五十四条 — the agency's last day to reply and hand in its evidence; without it the act counts as
 * having none (第七十条).
 *
 * 第五十四条:
 * > 被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起五日内，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料。
 */
export function replyDue(procedure: Procedure, copyReceived: Day, calendar: WorkCalendar): Ruling<Day> {
  return workdays(copyReceived, REPLY_WORKDAYS[procedure], calendar, article(procedure));
}

/** 《行政复议法》第六十二条 — the last day of the decision, in days of the calendar; only the ordinary procedure can be extended. */
export function reviewDecisionDue(
  { procedure, accepted, extension = 0 }: { procedure: Procedure; accepted: Day; extension?: number },
  calendar: WorkCalendar,
): Ruling<Day> {
  mustBeInForce('reviewLaw', accepted);
  const longest = procedure === 'ordinary' ? LONGEST_EXTENSION_DAYS : 0;
  if (!(extension >= 0 && extension <= longest)) throw new RangeError(`行政复议期限最多延长${longest}日`);

  const length = { days: DECISION_DAYS[procedure] + extension };
  return {
    ...calendarLimit(accepted, length, calendar, 'roll'),
    because: [reviewLaw(62, procedure === 'ordinary' ? 1 : 2)],
  };
}

/** 《行政复议法》第七十六条 — the last day to report what was put right after a letter of opinion. */
export function opinionReportDue(received: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('reviewLaw', received);
  return { ...calendarLimit(received, { days: OPINION_DAYS }, calendar, 'roll'), because: [reviewLaw(76)] };
}

function workdays(start: Day, count: number, calendar: WorkCalendar, because: Citation): Ruling<Day> {
  mustBeInForce('reviewLaw', start);
  return { ...workdayAfter(start, count, calendar), because: [because, reviewLaw(88, 2)] };
}

function article(procedure: Procedure): Citation {
  return reviewLaw(procedure === 'ordinary' ? 48 : 54);
}
