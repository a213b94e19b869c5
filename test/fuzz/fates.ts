import { Worker } from 'node:worker_threads';

export interface Fate {
  readonly seed: number;
  readonly end: string;
}

const DEADLINE_MS = 20_000;
const HEAP_MIB = 512;

/** How damaged copies of a document end: one by one, in a thread with little memory that is given up when it hangs. */
export async function fates(
  bytes: Uint8Array,
  { seed, times }: { readonly seed: number; readonly times: number },
): Promise<readonly Fate[]> {
  const ends: Fate[] = [];
  let thread = start(bytes);
  for (let number = 0; number < times; number += 1) {
    const fate = await ask(thread, seed + number);
    ends.push(fate);
    if (!fate.end.startsWith('lost')) continue;
    await thread.terminate();
    thread = start(bytes);
  }
  await thread.terminate();
  return ends;
}

function start(bytes: Uint8Array): Worker {
  return new Worker(new URL('./damage-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  });
}

function ask(thread: Worker, seed: number): Promise<Fate> {
  return new Promise((done) => {
    const end = (fate: Fate) => {
      clearTimeout(timer);
      thread.off('message', end).off('error', lose);
      done(fate);
    };
    const lose = (error: Error) => end({ seed, end: `lost: ${error.message}` });
    const timer = setTimeout(() => lose(new Error(`no answer in ${DEADLINE_MS} ms`)), DEADLINE_MS);
    thread.on('message', end).on('error', lose);
    thread.postMessage(seed);
  });
}
