import { parentPort, workerData } from 'node:worker_threads';
import { openPaper } from '#documents/open';
import { Unreadable } from '#documents/paper';
import { checkReport } from '#reports/check/check';
import { readReport } from '#reports/read/read';
import { damaged } from './damage.ts';
import { randomFrom } from './random.ts';

/** Reads damaged copies of one document, a seed at a time, and says how each ended. */
const bytes = workerData as Uint8Array;

parentPort?.on('message', async (seed: number) => {
  parentPort?.postMessage({ seed, end: await endOf(damaged(bytes, randomFrom(seed))) });
});

async function endOf(copy: Uint8Array): Promise<string> {
  try {
    checkReport(readReport(await openPaper(copy)));
    return 'read';
  } catch (error) {
    if (!(error instanceof Unreadable)) return `crashed: ${(error as Error).stack ?? error}`;
    return /[一-鿿]{4}/.test(error.message) ? 'refused' : `refused in no Chinese: ${error.message}`;
  }
}
