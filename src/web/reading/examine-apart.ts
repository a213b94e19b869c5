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
 * Reads a document in a thread of its own: whatever is in it, the server goes on, and what it may print is thrown
 * away. A thread that dies of a mistake of ours rejects.
 */
export function examineApart(bytes: Uint8Array, bounds: Bounds = BOUNDS): Promise<Outcome> {
  const worker = new Worker(new URL(`worker${extname(import.meta.filename)}`, import.meta.url), {
    workerData: bytes,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
  });

  return new Promise<Outcome>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ refused: TOO_SLOW }), bounds.seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', (error) => (isTooLarge(error) ? resolve({ refused: TOO_LARGE }) : reject(error)));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('the reading thread ended without an answer'));
    });
  }).finally(() => worker.terminate());
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

const TOO_SLOW = '这份文件太复杂，一分钟没有读完，已经停止。请另存为 DOCX，只保留年度报告正文，再试一次。';
const TOO_LARGE = '这份文件展开以后太大，已经停止读取。请另存为 DOCX，只保留年度报告正文，再试一次。';
