import { parentPort } from 'node:worker_threads';
import { Unreadable } from '#documents/paper';
import { examine } from './examine.ts';

/** The thread of one document: it warms up on a word, waits for the document, and ends with it. */
await examine(new TextEncoder().encode('年度报告'));

parentPort?.once('message', async (bytes: Uint8Array) => {
  try {
    parentPort?.postMessage({ examined: await examine(bytes) });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    parentPort?.postMessage({ refused: error.message });
  }
});
