import { setTimeout as pause } from 'node:timers/promises';

/** What visitors of the portal look at meanwhile. */
export const looked = ['/', '/apply', '/apply/qinghe-civil-affairs', '/track', '/reports'] as const;

/** One page that somebody looked at. */
export interface Look {
  /** when it was asked for, in milliseconds since 1970 */
  readonly at: number;
  /** milliseconds until all of it was there */
  readonly took: number;
}

const BETWEEN_MS = 20;

/** Visitors come evenly, however long those before them wait, until told to stop. Throws where a page is not shown. */
export async function look(origin: string, stop: AbortSignal): Promise<readonly Look[]> {
  const looks: Promise<Look>[] = [];
  for (let n = 0; !stop.aborted; n++) {
    looks.push(lookAt(origin, looked[n % looked.length] ?? '/'));
    await pause(BETWEEN_MS);
  }
  return Promise.all(looks);
}

async function lookAt(origin: string, path: string): Promise<Look> {
  const started = performance.now();
  const answer = await fetch(origin + path);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  return { at: performance.timeOrigin + started, took: performance.now() - started };
}

const OF_HUNDRED = 0.99;

export function p99(looks: readonly Look[]): number {
  const times = looks.map(({ took }) => took).toSorted((a, b) => a - b);
  return times[Math.floor(times.length * OF_HUNDRED)] ?? Number.NaN;
}
