import type { Instant } from '../time.ts';

/** A step that this database has taken. */
export interface MigrationRow {
  readonly name: string;
  /** SHA-256 of the step's text, so that an edited step is noticed */
  readonly checksum: string;
  readonly at: Instant;
}

export interface MigrationTables {
  readonly migration: MigrationRow;
}
