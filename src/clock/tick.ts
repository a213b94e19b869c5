import { traceOf } from '#store/logs/trace';
import { noteTick } from '#store/ticks/queries';
import type { Instant } from '#store/time';
import type { Job, Premises } from './job.ts';
import { jobs } from './jobs.ts';

export interface Round {
  /** the instant of the whole round */
  readonly now: Instant;
  /** the process that does it */
  readonly holder: string;
  /** milliseconds from any fixed point: only differences mean something */
  readonly elapsed: () => number;
  /** ends the round before the next job */
  readonly signal: AbortSignal;
}

/** How one job went. */
export interface Ran {
  readonly job: string;
  readonly did: number;
  /** the kind of error that ended it, or null */
  readonly trouble: string | null;
}

/** One round: every job in turn, each written down. A job that fails keeps none of the others from running. */
export async function tick(premises: Premises, round: Round, all: readonly Job[] = jobs): Promise<readonly Ran[]> {
  const ran: Ran[] = [];
  for (const job of all) {
    if (round.signal.aborted) break;
    const { now, holder, elapsed } = round;
    const from = elapsed();
    const one = await runJob(job, premises, round);
    const took_ms = Math.round(elapsed() - from);

    await noteTick(premises.ledger.db, { ...one, at: now, took_ms, holder });
    premises.log.debug('job ran', { ...one, ms: took_ms });
    ran.push(one);
  }
  return ran;
}

async function runJob({ name, run }: Job, premises: Premises, { now, signal }: Round): Promise<Ran> {
  try {
    return { job: name, did: await run(premises, now, signal), trouble: null };
  } catch (error) {
    premises.log.error('job failed', { job: name }, error);
    const { kind, code } = traceOf(error);
    return { job: name, did: 0, trouble: code ? `${kind} ${code}` : kind };
  }
}
