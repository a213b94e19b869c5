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
  parentPort?.postMessage(await fate(seed));
});

// Left to itself, a promise that a library abandons ends the process.
const abandoned: string[] = [];
process.on('unhandledRejection', (reason) => abandoned.push(String(reason)));

async function fate(seed: number): Promise<{ readonly seed: number; readonly end: string }> {
  try {
    checkReport(readReport(await openPaper(damaged(bytes, randomFrom(seed)))));
    return { seed, end: 'read' };
  } catch (error) {
    if (error instanceof Unreadable)
      return { seed, end: /[一-鿿]{4}/.test(error.message) ? 'refused' : `refused in no Chinese: ${error.message}` };
    return { seed, end: `crashed: ${(error as Error).stack ?? error}` };
  }
}
