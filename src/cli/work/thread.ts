import { parentPort, workerData } from 'node:worker_threads';
import { Unreadable } from '#documents/paper';
import { NoReport } from './open.ts';
import type { Order, Outcome, Setup, Work } from './work.ts';

/** A thread: does one order after the other, in the order they come. */
const setup = workerData as Setup;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (order: AnyOrder) => {
  last = last.then(async () => {
    const result = await outcome(order);
    parentPort?.postMessage(result, order.kind === 'check' ? buffersOf(result) : []);
  });
});

/** The bytes of a checked report, which are handed over, not copied. */
function buffersOf(outcome: Outcome<unknown>): ArrayBuffer[] {
  const values = outcome.kind === 'done' ? Object.values(outcome.value as object) : [];
  return values.filter((value) => value instanceof Uint8Array).map(({ buffer }) => buffer as ArrayBuffer);
}

type AnyOrder = { [K in keyof Work]: Order<K> }[keyof Work];

async function outcome(order: AnyOrder): Promise<Outcome<unknown>> {
  try {
    return { kind: 'done', value: await done(order) };
  } catch (error) {
    if (error instanceof NoReport) return { kind: 'passed_over' };
    if (error instanceof Unreadable) return { kind: 'unreadable', why: error.message };
    return {
      kind: 'unreadable',
      why: `处理这份文件时程序出错，请把它交给程序的维护者：${(error as Error)?.message ?? error}`,
    };
  }
}

/** Each kind of work is loaded when it is first asked for. */
async function done(order: AnyOrder): Promise<unknown> {
  switch (order.kind) {
    case 'read':
      return (await import('./read.ts')).read(order.take, setup);
    case 'check':
      return (await import('./check.ts')).check(order.take, setup);
    case 'compare':
      return (await import('./compare.ts')).compare(order.take, setup);
    case 'sum':
      return (await import('./sum.ts')).stated(order.take);
    case 'convert':
      return (await import('./convert.ts')).convert(order.take);
  }
}
