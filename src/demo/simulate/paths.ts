import type { Draws } from './draws.ts';

/** Which ways stories went: each is gone once before any is drawn by how often it comes. */
export class Paths {
  readonly #draws: Draws;
  /** fork → way → how often it was gone */
  readonly taken = new Map<string, Map<string, number>>();

  constructor(draws: Draws) {
    this.#draws = draws;
  }

  /** One way at a fork; `ways` says how often each comes. */
  take<T extends string>(fork: string, ways: Readonly<Record<T, number>>): T {
    const gone = this.taken.get(fork) ?? new Map<string, number>();
    this.taken.set(fork, gone);
    const all = Object.entries<number>(ways) as [T, number][];
    const way = all.find(([one]) => !gone.has(one))?.[0] ?? this.#draws.weighted(all);
    gone.set(way, (gone.get(way) ?? 0) + 1);
    return way;
  }

  /** One of these, all as often. */
  among<T extends string>(fork: string, ways: readonly T[]): T {
    return this.take(fork, Object.fromEntries(ways.map((way) => [way, 1])) as Record<T, number>);
  }
}
