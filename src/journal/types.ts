import type { Day } from '#law/calendar/day';
import type { Citation } from '#law/citation';
import type { Store } from '#store/engine';
import type { Schema, Tx } from '#store/schema';
import type { Instant } from '#store/time';

/** What an act may carry: ids, codes, days, counts, hashes. Numbers are whole; names and free text belong in the vault. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Data = { readonly [key: string]: Value };

/** Who acts: `staff/…`, `person/…`, `clock`, `system/<token>`. */
export type Actor = string;

/** Somebody, on a day, did something about one subject, under an article. */
export interface Act {
  readonly agency: string;
  readonly seq: number;
  readonly subject: string;
  readonly version: number;
  readonly act: string;
  readonly v: number;
  readonly actor: Actor;
  readonly day: Day;
  readonly instant: Instant;
  readonly under: Citation;
  readonly data: Data;
  readonly prev: string;
  readonly hash: string;
}

/** An act about to be recorded. */
export interface Doing {
  readonly agency: string;
  readonly subject: string;
  /** the version of the subject that whoever acts has seen; 0 where there is none yet */
  readonly seen: number;
  readonly act: string;
  /** which shape of `data`; 1 unless it changed */
  readonly v?: number;
  readonly by: Actor;
  readonly day: Day;
  readonly under: Citation;
  readonly data?: Data;
  /** a receipt may lie before the subject's last act */
  readonly backdated?: true;
}

/** Tables that are computed from the journal and nothing else. */
export interface Projection {
  /** each table with the columns of its primary key */
  readonly tables: Readonly<Partial<Record<keyof Schema, readonly string[]>>>;
  /** writes what an act changes; the same acts in the same order must give the same rows */
  readonly apply: (tx: Tx, act: Act) => Promise<void>;
}

/**
 * Writes, in the transaction of an act, whom it is to be told. Unlike a projection it is not done again when the tables
 * are rebuilt.
 */
export type Announce = (tx: Tx, act: Act) => Promise<void>;

/** A store with what is computed from its journal, and the clock. */
export interface Ledger extends Store {
  readonly projections: readonly Projection[];
  readonly now: () => Instant;
  readonly announce?: Announce;
  /** told of each act when it stands, for whoever counts */
  readonly recorded?: (act: string) => void;
}

/**
 * What is sent with a form so that sending it twice acts once. A machine's comes with a digest of what was sent: the same
 * key with something else does nothing.
 */
export type FormKey = string | { readonly id: string; readonly digest: string };

/** A transaction in which acts are recorded. */
export interface Writing {
  readonly tx: Tx;
  readonly ledger: Ledger;
  readonly instant: Instant;
  /** the acts of this transaction so far */
  readonly acts?: string[];
}

/** Why something was not done: a sentence for whoever asked, and what it rests on. */
export interface Refusal {
  readonly says: string;
  readonly because: readonly Citation[];
  /** the control of the form to mend */
  readonly field?: string;
}

export interface Done {
  readonly ok: true;
  readonly subject: string;
  readonly version: number;
  readonly seq: number;
}

export interface NotAllowed {
  readonly ok: false;
  readonly why: Refusal;
}

/** Somebody else acted on the subject first; `first` is the act that whoever was late has not seen. */
export interface Conflict extends NotAllowed {
  readonly first: Act;
}

export type Outcome = Done | NotAllowed | Conflict;

export function refused(says: string, because: readonly Citation[] = [], field?: string): NotAllowed {
  return { ok: false, why: { says, because, ...(field && { field }) } };
}
