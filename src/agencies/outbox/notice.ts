import type { Data } from '#journal/types';
import type { Day } from '#law/calendar/day';
import type { Instant } from '#store/time';
import type { Role } from '../roles.ts';
import type { StaffId } from '../types.ts';

/** Who is told on the desk: somebody, or everybody with a role. */
export type OnDesk = StaffId | `role/${Role}`;

/** Where else it goes: to a connected system, to the mailbox of the office. */
export type Elsewhere = `webhook/system/${string}` | 'mail/office';

export type Target = OnDesk | Elsewhere;

/** What is told: that something was done, that a deadline is near or has passed, that days off moved some, how many there are. */
export type NoticeKind = 'act' | 'dueSoon' | 'overdue' | 'calendar' | 'digest';

export interface Notice {
  /** what makes it the same: nobody is told it twice */
  readonly id: string;
  readonly kind: NoticeKind;
  /** request/2026-7 */
  readonly subject: string;
  readonly day: Day;
  readonly at: Instant;
  /** codes, days and counts: never a name, never a sentence that somebody wrote */
  readonly data: Data;
}

/** A message on its way, and how that went so far. */
export interface Sending extends Notice {
  readonly agency: string;
  readonly target: Elsewhere;
  readonly state: 'waiting' | 'sent' | 'failed';
  readonly tries: number;
  readonly trouble: string | null;
}

export function isOnDesk(target: Target): target is OnDesk {
  return target.startsWith('staff/') || target.startsWith('role/');
}
