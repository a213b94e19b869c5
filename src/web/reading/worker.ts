import { parentPort, workerData } from 'node:worker_threads';
import { Unreadable } from '#documents/paper';
import { examine } from './examine.ts';

/** One document is read in a thread of its own, which ends with it. */
try {
  parentPort?.postMessage({ examined: await examine(workerData) });
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  parentPort?.postMessage({ refused: error.message });
}
