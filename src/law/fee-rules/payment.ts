import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { workdayAfter } from '../calendar/workday-after.ts';
import { feeMeasures } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import { type Practice, usual } from '../practice.ts';
import type { AnswerClock } from '../regulation/art-33-answer.ts';
import type { Ruling } from '../ruling.ts';

const PAYMENT_WORKDAYS = 20;

/** 《政府信息公开信息处理费管理办法》第六条 — how many workdays one has to pay, from the day after the notice was received. */
export const paymentTerm: Ruling<number> = { value: PAYMENT_WORKDAYS, because: [feeMeasures(6)] };

/**
 * 《政府信息公开信息处理费管理办法》第六条 — the last day to pay: 20 workdays from the day after the notice was received.
 * @param noticeReceived the day the applicant received the notice
 */
export function paymentDue(noticeReceived: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('feeMeasures', noticeReceived);
  return { ...workdayAfter(noticeReceived, PAYMENT_WORKDAYS, calendar), because: [feeMeasures(6)] };
}

export interface FeeNotice {
  readonly noticeReceived: Day;
  readonly paid?: Day;
}

/**
 * 《政府信息公开信息处理费管理办法》第六条 — whether the application has lapsed on `today`, because the fee was not paid in
 * time. It then counts in row other.2 of table 3. Payment on the last day is in time.
 */
export function lapsedForPayment(
  { noticeReceived, paid }: FeeNotice,
  today: Day,
  calendar: WorkCalendar,
): Ruling<boolean> {
  const due = paymentDue(noticeReceived, calendar);
  return { ...due, value: (paid ?? today) > due.value };
}

/**
 * 《政府信息公开信息处理费管理办法》第六条 — the clock once the fee is paid: a new one from the day of payment
 * (decision payment-restarts-clock), with what had been left out before forgotten.
 *
 * Where practice only resumes the old clock, the days from the notice to the payment are left out of it.
 */
export function clockAfterPayment(
  clock: AnswerClock,
  { noticeReceived, paid }: Required<FeeNotice>,
  practice: Practice = usual,
): Ruling<AnswerClock> {
  const waiting = { after: noticeReceived, through: paid, why: '等待申请人缴费，不计入' };
  const value = practice.payment === 'restarts-clock' ? { start: paid } : { ...clock, pauses: [waiting] };
  return { value, because: [feeMeasures(6)], interpreted: ['payment-restarts-clock'] };
}
