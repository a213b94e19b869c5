import { logCrashes } from '#store/logs/crash';
import type { Level } from '#store/logs/level';
import { openLog } from '#store/logs/log';
import type { Premises } from './job.ts';
import { keepTicking, once, type Time } from './loop.ts';
import type { Ran } from './tick.ts';

export interface RunClock extends Omit<Premises, 'log'> {
  readonly level: Level;
  readonly time: Time;
  /** one round, and that is all */
  readonly once: boolean;
}

/** A process that is the clock, or waits to be: until it is told to end, or for one round. Answers the jobs of the one. */
export async function runClock({ level, time, once: isOnce, ...rest }: RunClock): Promise<readonly Ran[] | null> {
  const log = openLog({ data: rest.where.folder, now: time.now, level, ...(isOnce && { output: 'nothing' }) });
  logCrashes(log);
  const premises = { ...rest, log };
  try {
    if (isOnce) return await once(premises, time);

    const clock = keepTicking(premises, time);
    log.info('clock started');
    await toldToEnd();
    await clock.stop();
    log.info('clock ended');
    return null;
  } finally {
    await log.close();
  }
}

function toldToEnd(): Promise<void> {
  return new Promise((done) => {
    // a process that waits for signals alone would have nothing to wait for
    const alive = setInterval(() => {}, AN_HOUR_MS);
    const end = () => {
      clearInterval(alive);
      done();
    };
    // told again, it goes on ending
    process.on('SIGTERM', end);
    process.once('SIGINT', end);
  });
}

const AN_HOUR_MS = 3_600_000;
