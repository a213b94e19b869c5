import { setTimeout as wait } from 'node:timers/promises';
import { CompiledQuery, type DatabaseConnection } from 'kysely';

const MOST_TRIES = 10_000;
const LONGEST_WAIT_MS = 5;

/**
 * Begins a transaction that writes, when the file is free. SQLite's own waiting stops the whole process, and asks so
 * seldom that beside a busy writer it may never be answered. Throws what the engine throws after half a minute.
 */
export async function beginWriting(
  connection: DatabaseConnection,
  isBusy: (error: unknown) => boolean,
  patienceMs: number,
) {
  const run = (text: string) => connection.executeQuery(CompiledQuery.raw(text));

  await run('pragma busy_timeout = 0');
  try {
    for (let tries = 1; ; tries++) {
      try {
        return void (await run('begin immediate'));
      } catch (error) {
        if (!isBusy(error) || tries === MOST_TRIES) throw error;
      }
      await wait(1 + Math.random() * LONGEST_WAIT_MS);
    }
  } finally {
    await run(`pragma busy_timeout = ${patienceMs}`);
  }
}
