import type { SignInSettings } from '#agencies/sign-in/settings';
import type { Asker, Registry } from '#agencies/types';
import type { Log } from '#store/logs/log';
import type { Whereabouts } from '#store/open';
import type { Instant } from '#store/time';
import type { MailSettings } from './mail/settings.ts';

/** What jobs work on. */
export interface Premises {
  readonly ledger: Registry;
  readonly where: Whereabouts;
  readonly log: Log;
  /** when a session is over */
  readonly signIn: SignInSettings;
  /** null where nobody asked for daily backups */
  readonly backups: Backups | null;
  /** null where no mail is sent */
  readonly mail: MailSettings | null;
}

export interface Backups {
  readonly folder: string;
  /** the version of the program */
  readonly product: string;
}

/** Something that is due because time passed. Doing it again does no harm. */
export interface Job {
  readonly name: string;
  /** answers how many things it did; long work ends early when `signal` says so */
  readonly run: (premises: Premises, now: Instant, signal: AbortSignal) => Promise<number>;
}

/** Who does what happens because a day passed. */
export const clock: Asker = { actor: 'clock', agency: null, roles: ['clock'] };
