/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** a whole number from 0 up to `limit`, which is left out */
  readonly below: (limit: number) => number;
  readonly pick: <T>(from: ArrayLike<T>) => T;
  readonly chance: (of: number) => boolean;
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (from) => from[below(from.length)] as never, chance: (of) => next() < of };
}
