import type { ActRule } from '#agencies/act-rule';
import type { AgencyId, Asker } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Db } from '#store/schema';

/** What this room keeps a journal of. */
export type Kind = 'remedy' | 'correction' | 'complaint';

/** What each of them says of itself. */
export interface Standing {
  readonly state: string;
  readonly version: number;
  readonly year: number;
  readonly serial: number;
  /** the request that it is about; for a complaint, the agency */
  readonly about: string | null;
  /** the day that it came */
  readonly begun: Day;
  /** the day of the last act */
  readonly last: Day;
}

/** One kind: its table of acts, and how one of it is found. */
export interface Subjects<S extends Standing, A extends string> {
  readonly acts: Readonly<Record<A, ActRule>>;
  readonly load: (db: Db, agency: AgencyId, subject: string) => Promise<S | null>;
  /** what is said where there is none */
  readonly missing: string;
  /** whether it is whoever asks' own */
  readonly isOwn?: (asker: Asker, one: S) => boolean;
}
