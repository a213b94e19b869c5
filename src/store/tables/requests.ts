import type { Day } from '#law/calendar/day';
import type { Instant } from '../time.ts';

/** One request, as its acts have left it. Whose it is and what it asks for is in the vault. */
export interface RequestRow {
  readonly agency_id: string;
  /** request/2026-7 */
  readonly subject: string;
  readonly year: number;
  readonly serial: number;
  readonly state: string;
  readonly version: number;
  readonly channel: string;
  readonly applicant: string;
  readonly arrived: Day;
  readonly received: Day | null;
  readonly number_year: number | null;
  readonly number: number | null;
  /** staff/… */
  readonly owner: string | null;
  /** the deadline that runs now, and what for */
  readonly due: Day | null;
  readonly due_kind: string | null;
  /** 1: somebody outside is waited for, and the days do not count */
  readonly waiting: number;
  /** the year whose holiday notice the deadline still waits for */
  readonly provisional: string | null;
  readonly counted_kind: string | null;
  readonly counted_day: Day | null;
  readonly part_of: string | null;
  /** everything that the acts say, as JSON */
  readonly facts: string;
}

/** What somebody looks for, for as long as he goes through what was found. */
export interface SearchRow {
  readonly agency_id: string;
  /** what stands in the address in place of the words */
  readonly id: string;
  /** staff/…: nobody else can open it */
  readonly actor: string;
  readonly at: Instant;
  /** sealed text */
  readonly sealed: string;
}

export interface RequestTables {
  readonly request: RequestRow;
  readonly keep_search: SearchRow;
}
