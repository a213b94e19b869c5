import type { ActRule } from '#agencies/act-rule';
import type { Act, Data } from '#journal/types';

export const WALKS = 2000;
const LONGEST = 14;

/** What an act could carry, drawn anew each time. */
export type Carries = Readonly<Record<string, (draw: Draw) => Data>>;

/** A whole number below `most`; the same seed draws the same ones. */
export type Draw = (most: number) => number;

/** Random walks along a table, from the beginning, over three years. */
export function* walks(
  acts: Readonly<Record<string, ActRule>>,
  kind: string,
  carries: Carries,
): Generator<readonly Act[]> {
  const draw = drawing(7);
  for (let walk = 0; walk < WALKS; walk++) {
    const made: Act[] = [];
    let [state, day] = ['none', 0];
    for (let step = 0; step < 1 + draw(LONGEST); step++) {
      const open = Object.entries(acts).filter(([, { from, looks }]) => !looks && from.includes(state as never));
      const [name = '', rule] = open[draw(open.length)] ?? [];
      if (!rule) break;
      day += draw(120);
      made.push(actOf(kind, step + 1, name, dayAt(day), carries[name]?.(draw) ?? {}));
      state = rule.to ?? state;
    }
    yield made;
  }
}

/** An act, with as much of it as a fold reads. */
export function actOf(kind: string, version: number, act: string, day: string, data: Data): Act {
  const rest = { v: 1, actor: 'staff/a', instant: `${day}T02:00:00Z`, prev: '', hash: '' };
  return { agency: 'a', seq: version, subject: `${kind}/2024-1`, version, act, day, data, ...rest, under: UNDER };
}

const UNDER = { source: '', at: '' };

/** A day from the first of March 2024 on, and not beyond 2026. */
function dayAt(days: number): string {
  return Temporal.PlainDate.from('2024-03-01')
    .add({ days: Math.min(days, 1000) })
    .toString();
}

/** Mulberry32. */
function drawing(seed: number): Draw {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * most);
  };
}
