import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Order, Outcome, Setup, Work } from './work.ts';

/** Orders that a thread has at a time: one it does, and the next, so that it never waits for us. */
const IN_HAND = 2;
const HEAP_MIB = 1024;
/** Reading makes much that is soon forgotten: with room for it the collector runs less often. */
const YOUNG_MIB = 32;
const DEADLINE_MS = 120_000;

/** Packed, this file and its neighbour are JavaScript. */
const THREAD = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);

interface Job {
  readonly order: Order;
  readonly done: (outcome: Outcome<never>) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly hand: Job[];
  deadline?: NodeJS.Timeout;
}

/** Threads that read reports. One that dies of a file, or does not come back, takes only that file with it. */
export class Pool {
  readonly #setup: Setup;
  readonly #size: number;
  readonly #deadline: number;
  readonly #threads: Thread[] = [];
  readonly #queue: Job[] = [];

  constructor(size: number, setup: Setup, deadline = DEADLINE_MS) {
    this.#size = size;
    this.#setup = setup;
    this.#deadline = deadline;
  }

  do<K extends keyof Work>(kind: K, take: Work[K]['take']): Promise<Outcome<Work[K]['give']>> {
    return new Promise((done) => {
      this.#queue.push({ order: { kind, take }, done });
      this.#feed();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => this.#stop(thread)));
  }

  #feed(): void {
    while (this.#queue.length) {
      const thread = this.#freest();
      if (!thread) return;
      const job = this.#queue.shift() as Job;
      thread.hand.push(job);
      if (thread.hand.length === 1) this.#watch(thread);
      thread.worker.postMessage(job.order);
    }
  }

  /** A thread without work, else a new one, else one that can take a second order. */
  #freest(): Thread | undefined {
    const idle = this.#threads.find((thread) => thread.hand.length === 0);
    if (idle) return idle;
    if (this.#threads.length < this.#size) return this.#start();
    return this.#threads.find((thread) => thread.hand.length < IN_HAND);
  }

  #start(): Thread {
    const worker = new Worker(THREAD, {
      workerData: this.#setup,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB, maxYoungGenerationSizeMb: YOUNG_MIB },
    });
    const thread: Thread = { worker, hand: [] };
    worker.on('message', (outcome: Outcome<never>) => this.#finish(thread, outcome));
    worker.on('error', (error: NodeJS.ErrnoException) => this.#lose(thread, whyLost(error)));
    this.#threads.push(thread);
    return thread;
  }

  #finish(thread: Thread, outcome: Outcome<never>): void {
    clearTimeout(thread.deadline);
    thread.hand.shift()?.done(outcome);
    if (thread.hand.length) this.#watch(thread);
    this.#feed();
  }

  #watch(thread: Thread): void {
    clearTimeout(thread.deadline);
    thread.deadline = setTimeout(
      () => this.#lose(thread, '读这份文件用时太久，已经放弃。请另存为 DOCX 后重试。'),
      this.#deadline,
    );
  }

  /** The order in hand is given up; the one behind it goes to another thread. */
  #lose(thread: Thread, why: string): void {
    const at = this.#threads.indexOf(thread);
    if (at < 0) return;
    this.#threads.splice(at, 1);
    void this.#stop(thread);
    const [lost, ...rest] = thread.hand;
    this.#queue.unshift(...rest);
    lost?.done({ kind: 'unreadable', why });
    this.#feed();
  }

  #stop({ worker, deadline }: Thread): Promise<number> {
    clearTimeout(deadline);
    return worker.terminate();
  }
}

function whyLost({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return '这份文件要用的内存超出正常文档的范围，已经放弃。请只保留年度报告正文后重试。';
  return `处理这份文件时程序出错，请把它交给程序的维护者：${message}`;
}
