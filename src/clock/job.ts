import type { SignInSettings } from '#agencies/sign-in/settings';
import type { Ledger } from '#journal/types';
import type { Log } from '#store/logs/log';
import type { Instant } from '#store/time';

/** What jobs work on. */
export interface Premises {
  readonly ledger: Ledger;
  /** the data folder */
  readonly data: string;
  readonly log: Log;
  /** when a session is over */
  readonly signIn: SignInSettings;
}

/** Something that is due because time passed. Doing it again does no harm. */
export interface Job {
  readonly name: string;
  /** answers how many things it did; long work ends early when `signal` says so */
  readonly run: (premises: Premises, now: Instant, signal: AbortSignal) => Promise<number>;
}
