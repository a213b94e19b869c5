/** What visitors of the portal look at meanwhile. */
export const looked = ['/', '/apply', '/apply/qinghe-civil-affairs', '/track', '/reports'] as const;

/** Looks at one page after the other until told to stop; answers the milliseconds that each took. Throws where one is not shown. */
export async function look(origin: string, stop: AbortSignal): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; !stop.aborted; n++) {
    const started = performance.now();
    const path = looked[n % looked.length] ?? '/';
    const answer = await fetch(origin + path);
    await answer.arrayBuffer();
    times.push(performance.now() - started);
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  }
  return times;
}

const OF_HUNDRED = 0.99;

export function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * OF_HUNDRED)] ?? Number.NaN;
}
