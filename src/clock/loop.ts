import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Instant } from '#store/time';
import type { Premises } from './job.ts';
import { asClock, type Candidate, stepDown } from './leader.ts';
import { type Ran, tick } from './tick.ts';

const MINUTE_MS = 60_000;

/** The clock as `main.ts` hands it in. */
export interface Time {
  readonly now: () => Instant;
  /** milliseconds from any fixed point: only differences mean something */
  readonly elapsed: () => number;
}

/** Something that goes on until it is told to stop. */
export interface Going {
  /** waits for what is being done at the moment */
  readonly stop: () => Promise<void>;
}

/** One round, now; null where another process is the clock. */
export async function once(premises: Premises, time: Time): Promise<readonly Ran[] | null> {
  const candidate = { ...time, holder: newHolder() };
  try {
    return await round(premises, candidate, new AbortController().signal);
  } finally {
    await stepDown(premises, candidate);
  }
}

/** A round each minute, beginning now, for as long as this process is the clock. */
export function keepTicking(premises: Premises, time: Time): Going {
  const candidate = { ...time, holder: newHolder() };
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: NodeJS.Timeout | undefined;

  const go = async (): Promise<void> => {
    await round(premises, candidate, signal).catch((error) => premises.log.error('round failed', {}, error));
    if (signal.aborted) return;
    timer = setTimeout(() => {
      going = go();
    }, MINUTE_MS);
  };
  let going = go();

  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await going;
      await stepDown(premises, candidate).catch((error) => premises.log.warn('lease not given back', {}, error));
    },
  };
}

function round(premises: Premises, candidate: Candidate & Time, stopping: AbortSignal): Promise<readonly Ran[] | null> {
  return asClock(premises, candidate, (lost) =>
    tick(premises, { ...candidate, now: candidate.now(), signal: AbortSignal.any([lost, stopping]) }),
  );
}

/** No two processes have the same name, not even on machines that are called the same. */
function newHolder(): string {
  return `${hostname()}/${process.pid}/${randomBytes(6).toString('hex')}`;
}
