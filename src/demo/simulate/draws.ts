/** Draws that are the same for the same seed. */
export interface Draws {
  /** a whole number from 0, below `below` */
  readonly below: (below: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(all: readonly T[]) => T;
  /** one of these, by how often each comes */
  readonly weighted: <T>(all: readonly (readonly [T, number])[]) => T;
}

/** mulberry32. */
export function drawsFrom(seed: number): Draws {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  const pick = <T>(all: readonly T[]): T => {
    const one = all[below(all.length)];
    if (one === undefined) throw new RangeError('nothing to draw from');
    return one;
  };

  return {
    below,
    pick,
    chance: (share) => fraction() < share,
    weighted: (all) => {
      let left = fraction() * all.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [one, weight] of all) {
        left -= weight;
        if (left < 0) return one;
      }
      return pick(all)[0];
    },
  };
}
