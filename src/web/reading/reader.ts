import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Examined } from './examine.ts';

/** A document read, or a sentence that says why not and what to do. */
export type Outcome = { readonly examined: Examined } | { readonly refused: string };

export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

const BOUNDS: Bounds = { seconds: 60, megabytes: 768 };

/**
 * Reads every document in a thread of its own: whatever is in it, the server goes on. One thread is always ready
 * beforehand, because loading the libraries takes longer than reading a report.
 */
export class Reader {
  #ready: Worker;
  readonly #bounds: Bounds;

  constructor(bounds: Bounds = BOUNDS) {
    this.#bounds = bounds;
    this.#ready = start(bounds);
  }

  /** A thread that dies of a mistake of ours rejects. */
  read(bytes: Uint8Array): Promise<Outcome> {
    const worker = this.#ready.threadId < 0 ? start(this.#bounds) : this.#ready;
    this.#ready = start(this.#bounds);

    return outcomeOf(worker, bytes, this.#bounds).finally(() => worker.terminate());
  }

  async close(): Promise<void> {
    await this.#ready.terminate();
  }
}

/** What a library may print about a document is thrown away. */
function start({ megabytes }: Bounds): Worker {
  const worker = new Worker(new URL(`worker${extname(import.meta.filename)}`, import.meta.url), {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  worker.unref();
  // a thread that fails before it has work must not take the server with it; it is replaced when work comes
  worker.on('error', () => {});
  return worker;
}

function outcomeOf(worker: Worker, bytes: Uint8Array, { seconds }: Bounds): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const timer = setTimeout(() => resolve({ refused: TOO_SLOW }), seconds * 1000);

  worker.once('message', resolve);
  worker.once('error', (error) => (isTooLarge(error) ? resolve({ refused: TOO_LARGE }) : reject(error)));
  worker.once('exit', () => reject(new Error('the reading thread ended without an answer')));
  worker.postMessage(bytes);

  return promise.finally(() => clearTimeout(timer));
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

const TOO_SLOW = '这份文件太复杂，一分钟没有读完，已经停止。请另存为 DOCX，只保留年度报告正文，再试一次。';
const TOO_LARGE = '这份文件展开以后太大，已经停止读取。请另存为 DOCX，只保留年度报告正文，再试一次。';
