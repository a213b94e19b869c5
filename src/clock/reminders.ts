import type { NoticeKind, OnDesk } from '#agencies/outbox/notice';
import type { AgencyId } from '#agencies/types';
import type { Data } from '#journal/types';
import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import { workdayAfter } from '#law/calendar/workday-after';
import type { CaseDueKind } from '#remedies/running';
import type { DueKind } from '#requests/deadlines';

/** A deadline that runs, of whatever kind of subject. */
export interface Running {
  readonly subject: string;
  readonly kind: DueKind | CaseDueKind;
  readonly due: Day;
  /** who is told before its last day */
  readonly soon: readonly OnDesk[];
  /** who is told when that has passed */
  readonly late: readonly OnDesk[];
  /** the agency in whose journal the subject stands, where those who are told are another's */
  readonly of?: AgencyId;
}

export interface Reminder {
  readonly id: string;
  readonly subject: string;
  readonly kind: Extract<NoticeKind, 'dueSoon' | 'overdue'>;
  readonly targets: readonly OnDesk[];
  readonly data: Data & Pick<Running, 'kind' | 'due' | 'of'> & { readonly within: number };
}

/** How many workdays before its last day somebody is reminded; what others must do by then lapses by itself. */
const before: Readonly<Record<Running['kind'], readonly number[]>> = {
  confirm: [],
  register: [5, 1],
  answer: [5, 1],
  serve: [1],
  supplement: [],
  payment: [],
  reply: [5, 1],
  defence: [5, 1],
  correction: [5, 1],
  account: [5, 1],
  rectification: [5, 1],
};

/** What passes without being late: it lapses. */
const lapses: readonly Running['kind'][] = ['supplement', 'payment'];

/** The farthest ahead that anybody is reminded of, in workdays. */
export const FARTHEST = 5;

/**
 * The one reminder that a deadline is due for today, null where it is none. After a standstill the nearest is sent, and
 * those that were missed are not: nobody needs to hear of five days when one is left.
 */
export function reminderOf(running: Running, today: Day, calendar: WorkCalendar): Reminder | null {
  const { subject, kind, due, soon, late, of } = running;
  const told = { kind, due, ...(of && { of }) };
  const which = `${of ? `${of}/` : ''}${subject}/${kind}/${due}`;
  if (due < today) {
    if (lapses.includes(kind)) return null;
    return { id: `overdue/${which}`, subject, kind: 'overdue', targets: late, data: { ...told, within: 0 } };
  }

  const within = before[kind].toReversed().find((days) => due <= workdayAfter(today, days, calendar).value);
  if (!within || !soon.length) return null;
  return { id: `soon/${within}/${which}`, subject, kind: 'dueSoon', targets: soon, data: { ...told, within } };
}
