const WARMING = 30;
const ROUNDS = 60;
const WALL_ROUNDS = 20;

/**
 * Milliseconds of processor time that two ways of doing something take, each the median of many rounds taken in turn.
 * Processor time, because other programs of the machine would blur the ratio.
 */
export async function inTurn(
  ours: () => unknown,
  floor: () => unknown,
  rounds = ROUNDS,
): Promise<{ readonly ours: number; readonly floor: number }> {
  for (let round = 0; round < Math.min(rounds, WARMING); round++) {
    await ours();
    await floor();
  }
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await once(ours));
    times.floor.push(await once(floor));
  }
  return { ours: median(times.ours), floor: median(times.floor) };
}

/** The same in milliseconds of time, for what waits for a disk or a server. */
export async function wallInTurn(
  ours: () => unknown,
  floor: () => unknown,
  rounds = WALL_ROUNDS,
): Promise<{ readonly ours: number; readonly floor: number }> {
  const times = { ours: [] as number[], floor: [] as number[] };
  // the first round only warms up
  for (let round = 0; round <= rounds; round++) {
    times.ours.push(await waited(ours));
    times.floor.push(await waited(floor));
  }
  return { ours: median(times.ours.slice(1)), floor: median(times.floor.slice(1)) };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function once(run: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

async function waited(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
