import type { Call } from './command.ts';
import { jobsOf } from './options.ts';
import { startProgress } from './progress.ts';
import { type Source, sourcesOf } from './sources.ts';
import { passedOver } from './summary.ts';
import { inOrder } from './work/in-order.ts';
import { Pool } from './work/pool.ts';
import type { Setup, Work } from './work/work.ts';

/** The files of a call and the threads that work on them. */
export interface Crew {
  readonly sources: readonly Source[];
  readonly pool: Pool;
  /** does one kind of work on every file, and hands in what came of it in the files' order */
  readonly each: <K extends keyof Work>(
    kind: K,
    takeOf: (source: Source) => Work[K]['take'],
    on: Hands<K>,
  ) => Promise<void>;
}

export interface Hands<K extends keyof Work> {
  readonly done: (value: Work[K]['give'], source: Source) => Promise<void>;
  readonly unreadable: (why: string, source: Source) => Promise<void>;
}

/** Calls the threads together for the files that were named, and sends them home afterwards. */
export async function withCrew<T>(call: Call, setup: Setup, use: (crew: Crew) => Promise<T>): Promise<T> {
  const jobs = jobsOf(call);
  const sources = await sourcesOf(call.operands, call.io.input);
  if (sources.length === 0) call.io.tell('文件夹里没有文件。\n');
  const pool = new Pool(Math.min(jobs, sources.length), setup);
  try {
    return await use({
      sources,
      pool,
      each: (kind, takeOf, on) => each(call, { sources, pool }, { kind, takeOf, on }),
    });
  } finally {
    await pool.close();
  }
}

interface Round<K extends keyof Work> {
  readonly kind: K;
  readonly takeOf: (source: Source) => Work[K]['take'];
  readonly on: Hands<K>;
}

async function each<K extends keyof Work>(
  { io }: Call,
  { sources, pool }: Omit<Crew, 'each'>,
  { kind, takeOf, on }: Round<K>,
) {
  const progress = startProgress(io, sources.length);
  const skipped: string[] = [];
  try {
    for await (const [source, outcome] of inOrder(sources, (source) => pool.do(kind, takeOf(source)))) {
      progress.step();
      if (outcome.kind === 'passed_over') skipped.push(source.file);
      else if (outcome.kind === 'done') await progress.around(() => on.done(outcome.value, source));
      else await progress.around(() => on.unreadable(outcome.why, source));
    }
  } finally {
    progress.end();
  }
  io.tell(passedOver(skipped));
}
