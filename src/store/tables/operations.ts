import type { Instant } from '../time.ts';

/** How one job of the clock went when it last ran. */
export interface TickRow {
  readonly job: string;
  /** the instant of the round it ran in */
  readonly at: Instant;
  readonly took_ms: number;
  /** how many things it did: rows dropped, files made */
  readonly did: number;
  /** the kind of error that ended it, or null */
  readonly trouble: string | null;
  /** the process that ran it */
  readonly holder: string;
}

/** Which process does something that only one may do. */
export interface LeaseRow {
  readonly name: string;
  readonly holder: string;
  /** from this instant on anybody may take it */
  readonly until: Instant;
}

/** A backup that was made and verified. */
export interface BackupRow {
  readonly at: Instant;
  /** the name of the file, without its folder */
  readonly name: string;
  readonly bytes: number;
  /** of the file, as hexadecimal digits */
  readonly digest: string;
}

export interface OperationTables {
  readonly keep_tick: TickRow;
  readonly keep_lease: LeaseRow;
  readonly keep_backup: BackupRow;
}
