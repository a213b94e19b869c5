import type { Instant } from '../time.ts';

/** A file that was chosen for a form which came back; gone after a day. */
export interface ChosenRow {
  /** which form, as a keyed digest: whoever reads the row cannot tell its token */
  readonly form: string;
  /** the same file chosen twice for one form has one id */
  readonly id: string;
  /** among the files of its form */
  readonly place: number;
  /** whose room it takes, as the caller names him */
  readonly sender: string;
  readonly at: Instant;
  /** how many bytes were sealed */
  readonly size: number;
  /** sealed text */
  readonly name: string;
  /** the bytes as sealed text, because no blob type is the same on every engine */
  readonly sealed: string;
}

export interface ChosenTables {
  readonly keep_chosen: ChosenRow;
}
