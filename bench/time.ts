const WARMING = 30;
const ROUNDS = 60;

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

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function once(run: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
