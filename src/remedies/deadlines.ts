import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import { replyDue } from '#law/remedies/review-procedure';
import { appealDue, defenceDue } from '#law/remedies/suit-procedure';
import type { Ruling } from '#law/ruling';
import type { Remedy, Result } from './types.ts';

/** What must be done by when. */
export interface Due<K extends string = string> {
  readonly kind: K;
  readonly ruling: Ruling<Day>;
}

/** The deadline that runs for a review or suit now: the agency's reply or defence. Null where none does. */
export function dueOf(remedy: Remedy, calendar: WorkCalendar): Due<'reply' | 'defence'> | null {
  if (remedy.state !== 'noticed' || remedy.responded) return null;

  return remedy.way === 'review'
    ? { kind: 'reply', ruling: replyDue(remedy.procedure ?? 'ordinary', remedy.received, calendar) }
    : { kind: 'defence', ruling: defenceDue(remedy.received, calendar) };
}

/** Whether a reply came in time; null while there is none. */
export function repliedInTime(remedy: Remedy, calendar: WorkCalendar): boolean | null {
  const due = dueOf({ ...remedy, state: 'noticed', responded: null }, calendar);
  return due && remedy.responded ? remedy.responded <= due.ruling.value : null;
}

/** By when a first judgment can be appealed against; null where none stands. */
export function appealDueOf({ way, instance, counted }: Remedy, calendar: WorkCalendar): Ruling<Day> | null {
  if (way === 'review' || instance === 2 || !counted || unappealable.includes(counted.result)) return null;
  return appealDue(orders.includes(counted.result) ? 'order' : 'judgment', counted.day, calendar);
}

/** 裁定. */
const orders: readonly Result[] = ['not-registered', 'dismissed'];
const unappealable: readonly Result[] = ['withdrawn', 'settled'];
