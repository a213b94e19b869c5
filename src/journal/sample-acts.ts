import { regulation } from '#law/citation';
import type { Store } from '#store/engine';
import { dayOf } from '#store/time';
import { act } from './act.ts';
import { record } from './record.ts';
import type { Ledger, Projection } from './types.ts';

export const NOON = '2026-03-02T04:00:00Z';

/** For tests: a store as a ledger. Every time the clock is asked it is a minute later. */
export function sampleLedger(store: Store, ...projections: readonly Projection[]): Ledger {
  let minutes = 0;
  const now = () => Temporal.Instant.from(NOON).add({ minutes: minutes++ }).toString({ smallestUnit: 'second' });
  return { ...store, projections, now };
}

/** mulberry32: the same draws for the same seed. Answers whole numbers below `below`. */
export function drawsFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const sampleAgencies = ['qinghe-government-office', 'qinghe-civil-affairs', 'qinghe-finance'] as const;

const acts = ['register', 'extend', 'answer', 'serve'] as const;

/** For tests: so many acts, drawn, on a few subjects of a few agencies. */
export async function recordSome(
  ledger: Ledger,
  count: number,
  draw: (below: number) => number,
  agencies: readonly string[] = sampleAgencies,
): Promise<void> {
  const versions = new Map<string, number>();
  for (let n = 0; n < count; n++) {
    const agency = agencies[draw(agencies.length)] ?? '';
    const subject = `sample/2026-${1 + draw(1 + count / 4)}`;
    const seen = versions.get(agency + subject) ?? 0;
    const by = `staff/${'abc'[draw(3)]}`;
    await act(ledger, { agency, by, key: null }, (w) =>
      record(w, {
        agency,
        subject,
        seen,
        act: acts[draw(acts.length)] ?? '',
        by,
        day: dayOf(w.instant),
        under: regulation(33, 1 + draw(3)),
        data: { workdays: draw(20), 结果: ['予以公开', '部分公开'][draw(2)] ?? '' },
      }),
    );
    versions.set(agency + subject, seen + 1);
  }
}
