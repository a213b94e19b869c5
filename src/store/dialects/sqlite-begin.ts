import { setTimeout as wait } from 'node:timers/promises';

const MOST_TRIES = 10_000;
const LONGEST_WAIT_MS = 5;

/**
 * Begins a transaction that writes, when the file is free. SQLite's own waiting stops the whole process, and asks so
 * seldom that beside a busy writer it may never be answered. Throws what the engine throws after half a minute.
 */
export async function beginWriting(
  run: (text: string) => void,
  isBusy: (error: unknown) => boolean,
  patienceMs: number,
): Promise<void> {
  run('pragma busy_timeout = 0');
  try {
    for (let tries = 1; ; tries++) {
      try {
        return run('begin immediate');
      } catch (error) {
        if (!isBusy(error) || tries === MOST_TRIES) throw error;
      }
      await wait(1 + Math.random() * LONGEST_WAIT_MS);
    }
  } finally {
    run(`pragma busy_timeout = ${patienceMs}`);
  }
}
