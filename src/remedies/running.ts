import { calendarFor } from '#agencies/calendar';
import type { Agency } from '#agencies/types';
import { dueOf as complaintDue } from './complaints/deadlines.ts';
import type { Complaint } from './complaints/types.ts';
import { dueOf as correctionDue } from './corrections/deadlines.ts';
import type { Correction } from './corrections/types.ts';
import { type Due, dueOf } from './deadlines.ts';
import type { Kind, Standing } from './subject/kinds.ts';
import type { Remedy } from './types.ts';

/** What deadlines of this room are for. */
export type CaseDueKind = 'reply' | 'defence' | 'correction' | 'account' | 'rectification';

/** What an agency's deadlines are counted by. */
export type Counting = Pick<Agency, 'localHolidays' | 'notices'> & Partial<Pick<Agency, 'correctionWorkdays'>>;

/** The deadline that runs for one of any kind; null where none does. */
export function runningOf(kind: Kind, one: Standing, agency: Counting): Due<CaseDueKind> | null {
  const calendar = calendarFor(agency);
  const of = {
    remedy: () => dueOf(one as Remedy, calendar),
    correction: () => correctionDue(one as Correction, agency.correctionWorkdays ?? null, calendar),
    complaint: () => complaintDue(one as Complaint),
  } as const satisfies Record<Kind, () => Due<CaseDueKind> | null>;
  return of[kind]();
}
