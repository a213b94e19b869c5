import type { NoticeKind, OnDesk } from '#agencies/outbox/notice';
import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import { workdayAfter } from '#law/calendar/workday-after';
import type { DueKind } from '#requests/deadlines';

/** A deadline that runs, of whatever kind of subject. */
export interface Running {
  readonly subject: string;
  readonly kind: DueKind;
  readonly due: Day;
  readonly owner: string | null;
}

export interface Reminder {
  readonly id: string;
  readonly kind: Extract<NoticeKind, 'dueSoon' | 'overdue'>;
  readonly targets: readonly OnDesk[];
  readonly data: { readonly kind: DueKind; readonly due: Day; readonly within: number };
}

/** How many workdays before its last day somebody is reminded; what others must do by then lapses by itself. */
const before: Readonly<Record<DueKind, readonly number[]>> = {
  confirm: [],
  register: [5, 1],
  answer: [5, 1],
  serve: [1],
  supplement: [],
  payment: [],
};

/** What is marked when its last day has passed. */
const overdue: readonly DueKind[] = ['confirm', 'register', 'answer', 'serve'];

/** The farthest ahead that anybody is reminded of, in workdays. */
export const FARTHEST = 5;

/**
 * The one reminder that a deadline is due for today, null where it is none. After a standstill the nearest is sent, and
 * those that were missed are not: nobody needs to hear of five days when one is left.
 */
export function reminderOf(running: Running, today: Day, calendar: WorkCalendar): Reminder | null {
  const { subject, kind, due, owner } = running;
  const own = (owner ?? 'role/clerk') as OnDesk;
  if (due < today) {
    if (!overdue.includes(kind)) return null;
    const data = { kind, due, within: 0 };
    return { id: `overdue/${subject}/${kind}/${due}`, kind: 'overdue', targets: [own, 'role/disclosureHead'], data };
  }

  const within = before[kind].toReversed().find((days) => due <= workdayAfter(today, days, calendar).value);
  if (!within) return null;
  return {
    id: `soon/${within}/${subject}/${kind}/${due}`,
    kind: 'dueSoon',
    targets: [own],
    data: { kind, due, within },
  };
}
