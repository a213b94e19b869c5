import type { Citation } from '#law/citation';
import type { Address } from '#law/report-format/types';

/** That a case counts in a cell of a year, and under what. */
export interface Count {
  readonly year: number;
  readonly address: Address;
  readonly because: readonly Citation[];
}

/** A case in a cell. */
export interface Counted {
  /** request/2026-7, remedy/2026-3 */
  readonly subject: string;
  readonly because: readonly Citation[];
}
