import type { Day } from '#law/calendar/day';
import type { Instant } from '../time.ts';

/** One act of one agency, as the chain covers it. */
export interface JournalRow {
  readonly agency_id: string;
  /** 1, 2, 3 … within the agency */
  readonly seq: number;
  readonly subject: string;
  /** 1, 2, 3 … within the subject */
  readonly version: number;
  readonly act: string;
  /** which shape of `data` this act has */
  readonly v: number;
  readonly actor: string;
  readonly day: Day;
  readonly instant: Instant;
  /** the citation, as canonical JSON */
  readonly under: string;
  /** ids, codes, days, counts and hashes, as canonical JSON */
  readonly data: string;
  /** hash of the act before, or 64 zeros */
  readonly prev: string;
  /** SM3 of the canonical bytes, as hexadecimal digits */
  readonly hash: string;
}

/** The newest act of an agency's chain: the row that acts of one agency queue for. */
export interface JournalHeadRow {
  readonly agency_id: string;
  readonly seq: number;
  readonly hash: string;
}

/** What came of a form that was sent, so that sending it twice acts once. */
export interface IdempotencyRow {
  readonly agency_id: string;
  readonly key: string;
  readonly at: Instant;
  /** JSON */
  readonly outcome: string;
  /** keyed, of what a machine sent; null for the form of a person */
  readonly digest: string | null;
}

export interface JournalTables {
  readonly journal: JournalRow;
  readonly journal_head: JournalHeadRow;
  readonly keep_idempotency: IdempotencyRow;
}
