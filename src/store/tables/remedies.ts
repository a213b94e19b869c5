import type { Day } from '#law/calendar/day';

/** One review or suit, one demand to correct a record, one complaint: as its acts have left it. */
export interface RemedyRow {
  readonly agency_id: string;
  /** remedy/2026-3, correction/2026-1, complaint/2026-1 */
  readonly subject: string;
  readonly kind: string;
  readonly year: number;
  readonly serial: number;
  readonly state: string;
  readonly version: number;
  /** the request that it is about; for a complaint, the agency */
  readonly about: string | null;
  /** the day that it came */
  readonly begun: Day;
  /** what must be done next, and by when */
  readonly due: Day | null;
  readonly due_kind: string | null;
  /** the year whose holiday notice the deadline still waits for */
  readonly provisional: string | null;
  /** everything that the acts say, as JSON */
  readonly facts: string;
}

export interface RemedyTables {
  readonly remedy: RemedyRow;
}
