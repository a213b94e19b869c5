import type { Day } from '#law/calendar/day';

/** 纳入主动公开: whether the answer to a request was made public, and what was suggested about it. */
export interface RequestReleaseRow {
  readonly agency_id: string;
  /** request/2026-7 */
  readonly subject: string;
  readonly state: 'suggested' | 'declined' | 'dropped' | 'released' | 'takenDown';
  /** of the act that brought it there */
  readonly day: Day;
  /** the act's place in the agency's chain */
  readonly seq: number;
  /** the number that it is public under; null before it ever was */
  readonly year: number | null;
  readonly n: number | null;
}

/** A word of what was made public, so that whoever asks for the same is shown it. */
export interface PublicWordRow {
  readonly agency_id: string;
  readonly word: string;
  /** release/2026-3 */
  readonly person_id: string;
}

export interface ReleaseTables {
  readonly request_release: RequestReleaseRow;
  readonly vault_public_word: PublicWordRow;
}
