import type { Store } from '#store/engine';
import type { Whereabouts } from '#store/open';
import type { Instant } from '#store/time';

/** `notice`: it works, and somebody should see to it. */
export type Severity = 'ok' | 'notice' | 'error';

/** What was found about one thing, and what to do where something is to be done. */
export interface Finding {
  readonly about: string;
  readonly severity: Severity;
  readonly found: string;
  readonly advice?: string;
}

/** What the doctor looks at. */
export interface Patient {
  readonly where: Whereabouts;
  /** the folder of the key files */
  readonly keys: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Instant;
  /** the day it is in China */
  readonly today: string;
}

/** A patient whose database answers and has the newest schema. */
export interface OpenPatient extends Patient {
  readonly store: Store;
}

/** Findings about one thing, without its name. */
export type Found = Omit<Finding, 'about'>;

export function ok(found: string): Found {
  return { severity: 'ok', found };
}

export function notice(found: string, advice: string): Found {
  return { severity: 'notice', found, advice };
}

export function wrong(found: string, advice: string): Found {
  return { severity: 'error', found, advice };
}
