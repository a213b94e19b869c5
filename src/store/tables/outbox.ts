import type { Day } from '#law/calendar/day';
import type { Instant } from '../time.ts';

/** Somebody is to be told something: a notice on the desk, or a message that is sent until it arrives. */
export interface OutboxRow {
  readonly agency_id: string;
  /** what makes it the same: nobody is told it twice */
  readonly id: string;
  /** staff/…, role/clerk, webhook/…, mail/office */
  readonly target: string;
  readonly kind: string;
  readonly subject: string;
  readonly day: Day;
  readonly at: Instant;
  /** codes, days and counts, as JSON */
  readonly data: string;
  /** `told` on the desk; `waiting`, `sent` or `failed` on the way to somewhere else */
  readonly state: string;
  readonly tries: number;
  /** when it is sent, or sent again */
  readonly next_at: Instant | null;
  /** why it did not arrive when it was last sent */
  readonly trouble: string | null;
}

/** Another system that may ask and be told. What it is called, and where it listens, is in the vault. */
export interface ConnectedSystemRow {
  readonly agency_id: string;
  /** system/… */
  readonly system_id: string;
  readonly state: string;
  /** JSON: what it may do */
  readonly scopes: string;
  /** of its token: SHA-256, hexadecimal */
  readonly hash: string;
  /** JSON: what it is told */
  readonly topics: string;
  readonly version: number;
}

/** When a connected system last came with its token, to the minute. */
export interface SystemUseRow {
  readonly agency_id: string;
  /** system/… */
  readonly system_id: string;
  readonly at: Instant;
}

export interface OutboxTables {
  readonly keep_outbox: OutboxRow;
  readonly connected_system: ConnectedSystemRow;
  readonly keep_system_use: SystemUseRow;
}
