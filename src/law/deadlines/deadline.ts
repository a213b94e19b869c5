import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { LawText } from '../in-force.ts';
import type { Practice } from '../practice.ts';
import type { Consultation } from '../regulation/art-33-consultations.ts';
import type { Reporter } from '../regulation/art-49-report.ts';
import type { Ruling } from '../ruling.ts';

/** What a deadline is computed from. Each deadline takes `from` or `year`, and what its `takes` names. */
export interface Facts {
  /** the day of the trigger */
  readonly from: Day;
  /** the year of a report */
  readonly year: number;
  readonly extension?: number;
  readonly extensionTold?: Day;
  readonly consultations?: readonly Consultation[];
  readonly reporter?: Reporter;
  /** the letter did not tell of the right to review or of the limit */
  readonly notTold?: boolean;
  /** a suit after a review, not directly */
  readonly afterReview?: boolean;
}

export type Taken = 'year' | 'reporter' | 'extension' | 'consultations' | 'notTold' | 'afterReview';

/** Another day worth showing beside the deadline. */
export interface Beside {
  readonly says: string;
  readonly ruling: Ruling<Day>;
}

/** A deadline of the law as commands, pages and the interface offer it. */
export interface Deadline {
  readonly id: DeadlineId;
  /** 答复申请 */
  readonly title: string;
  /** what the day of the trigger is: 收到申请之日 */
  readonly trigger: string;
  /** what must have happened by the last day: “…以前答复” */
  readonly act: string;
  readonly takes: readonly Taken[];
  /** the law whose first day is the earliest trigger */
  readonly law: LawText;
  readonly due: (facts: Facts, calendar: WorkCalendar, practice: Practice) => Ruling<Day>;
  readonly beside?: (facts: Facts, calendar: WorkCalendar) => readonly Beside[];
}

export type DeadlineId =
  | 'answer'
  | 'supplement-notice'
  | 'third-party'
  | 'co-agency'
  | 'publication'
  | 'budget'
  | 'penalty-withdrawal'
  | 'fee-payment'
  | 'report'
  | 'review'
  | 'review-reply'
  | 'litigation';
