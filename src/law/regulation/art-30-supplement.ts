import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { workdayAfter } from '../calendar/workday-after.ts';
import { regulation } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import { type Practice, usual } from '../practice.ts';
import type { Ruling } from '../ruling.ts';

const NOTICE_WORKDAYS = 7;

/**
 * 第三十条 — the last day to ask the applicant to supplement an unclear application.
 *
 * > 自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限。
 */
export function supplementNoticeDue(received: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('regulation', received);
  return { ...workdayAfter(received, NOTICE_WORKDAYS, calendar), because: [regulation(30)], interpreted: ['day-zero'] };
}

/** A notice that asks to supplement: when it was sent, and how many had been sent before. */
export interface SupplementNotice {
  readonly received: Day;
  readonly sent: Day;
  readonly sentBefore: number;
}

/**
 * 第三十条 — whether the notice is in time. A late one is allowed and marked; a second one is not allowed.
 *
 * > 自收到申请之日起7个工作日内一次性告知申请人作出补正
 */
export function supplementNotice(
  { received, sent, sentBefore }: SupplementNotice,
  calendar: WorkCalendar,
): Ruling<'in-time' | 'late' | 'not-again'> {
  const due = supplementNoticeDue(received, calendar);
  if (sentBefore > 0) return { value: 'not-again', because: [regulation(30)] };

  const late = sent > due.value;
  return {
    ...due,
    value: late ? 'late' : 'in-time',
    interpreted: late ? ['day-zero', 'late-supplement-notice'] : ['day-zero'],
  };
}

/**
 * 第三十条 — from which day the time to answer runs once the supplemented application has arrived.
 *
 * > 答复期限自行政机关收到补正的申请之日起计算。
 */
export function startAfterSupplement(
  { notice, supplemented }: { readonly notice: SupplementNotice; readonly supplemented: Day },
  calendar: WorkCalendar,
  practice: Practice = usual,
): Ruling<Day> {
  const { value: timely } = supplementNotice(notice, calendar);
  const restarts = timely === 'in-time' || (timely === 'late' && practice.lateSupplementNotice === 'restarts-clock');
  return {
    value: restarts ? supplemented : notice.received,
    because: [regulation(30)],
    ...(timely === 'late' ? { interpreted: ['late-supplement-notice'] } : {}),
  };
}

/**
 * 第三十条 — whether the application has lapsed on `today`: the agency's own period is over, nothing has come, and no good reason.
 *
 * > 申请人无正当理由逾期不补正的，视为放弃申请，行政机关不再处理该政府信息公开申请。
 */
export function lapsedForSupplement(facts: {
  readonly periodEnds: Day;
  readonly supplemented?: Day;
  readonly goodReason: boolean;
  readonly today: Day;
}): Ruling<boolean> {
  const nothingCame = facts.supplemented === undefined || facts.supplemented > facts.periodEnds;
  return { value: nothingCame && !facts.goodReason && facts.today > facts.periodEnds, because: [regulation(30)] };
}
