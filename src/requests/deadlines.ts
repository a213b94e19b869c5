import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import { workdayAfter } from '#law/calendar/workday-after';
import { type Citation, litigationLaw, regulation, reviewLaw } from '#law/citation';
import { clockAfterPayment, paymentDue } from '#law/fee-rules/payment';
import { type Practice, usual } from '#law/practice';
import { startAfterSupplement, supplementNoticeDue } from '#law/regulation/art-30-supplement';
import { type AnswerClock, answerDue } from '#law/regulation/art-33-answer';
import type { Ruling } from '#law/ruling';
import type { InfoRequest, Order } from './types.ts';

/** What must be done by when. */
export type DueKind = 'confirm' | 'register' | 'supplement' | 'payment' | 'answer' | 'serve';

export interface Due {
  readonly kind: DueKind;
  readonly ruling: Ruling<Day>;
}

/** The deadline that runs for a request now; null where none does. */
export function dueOf(request: InfoRequest, calendar: WorkCalendar, practice: Practice = usual): Due | null {
  const { state, supplement, fee } = request;
  if (state === 'closed' || state === 'served') return null;
  if (state === 'awaitingConfirmation') return { kind: 'confirm', ruling: confirmationDue(request, calendar) };
  if (state === 'supplementing' && supplement)
    return { kind: 'supplement', ruling: { value: supplement.ends, because: [regulation(30)] } };
  if (fee && !fee.paid) return { kind: 'payment', ruling: paymentDue(fee.received, calendar) };

  const kind = state === 'filed' ? 'register' : state === 'decided' ? 'serve' : 'answer';
  return { kind, ruling: answerDueOf(request, calendar, practice) };
}

/** 第三十三条 — by when this request must be answered, whatever else runs. */
export function answerDueOf(request: InfoRequest, calendar: WorkCalendar, practice: Practice = usual): Ruling<Day> {
  if (request.again?.until) return { value: request.again.until, because: [orders[request.again.order]] };
  if (request.deferredTo) return { value: request.deferredTo, because: [regulation(35)] };
  return answerDue(answerClockOf(request, calendar, practice), calendar, practice);
}

/** What a term that was ordered rests on. */
const orders: Record<Order, Citation> = {
  redoByReview: reviewLaw(64, 1),
  actByReview: reviewLaw(66),
  redoByCourt: litigationLaw(70),
  actByCourt: litigationLaw(72),
};

/** The clock of Article 33 for this request: from which day, how much longer, what is left out. */
export function answerClockOf(request: InfoRequest, calendar: WorkCalendar, practice: Practice = usual): AnswerClock {
  const { extension, consultations, fee } = request;
  const clock: AnswerClock = {
    start: startOf(request, calendar, practice),
    ...(extension && { extension: extension.workdays, extensionTold: extension.told }),
    consultations: consultations.map(({ sent, received, answered, of }) => ({
      sent,
      of,
      ...(received && { received }),
      ...(answered && { answered }),
    })),
  };
  if (!fee?.paid) return clock;
  return clockAfterPayment(clock, { noticeReceived: fee.received, paid: fee.paid }, practice).value;
}

function startOf(request: InfoRequest, calendar: WorkCalendar, practice: Practice): Day {
  const { again, arrived, supplement } = request;
  const received = again?.day ?? request.received ?? arrived;
  if (!supplement?.supplemented) return received;

  const notice = { received, sent: supplement.sent, sentBefore: 0 };
  return startAfterSupplement({ notice, supplemented: supplement.supplemented }, calendar, practice).value;
}

const CONFIRM_WORKDAYS = 1;

/** 第三十一条 — the Regulation names the day for ordinary mail alone; for the others a workday is our practice. */
function confirmationDue({ channel, arrived }: InfoRequest, calendar: WorkCalendar): Ruling<Day> {
  const because = [regulation(31)];
  if (channel === 'ordinary') return { value: arrived, because };
  return { ...workdayAfter(arrived, CONFIRM_WORKDAYS, calendar), because };
}

/** 第三十条 — the last day on which a notice to supplement is in time; null where it is asked no more. */
export function supplementNoticeDueOf(request: InfoRequest, calendar: WorkCalendar): Ruling<Day> | null {
  if (request.supplement || !request.received) return null;
  return supplementNoticeDue(request.received, calendar);
}
