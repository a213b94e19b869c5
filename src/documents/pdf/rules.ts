import type { Rule } from './drawing.ts';

/** Lines so near one another touch: both edges of a border, the borders of neighbouring cells. Points. */
export const NEAR = 3.2;
/** Lines within so much stand for one line of the grid: borders of neighbouring cells and of the table itself. Points. */
const ONE_LINE = 5.5;

/** Ruling lines with those that lie on one another made one. */
export function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const merged: Rule[] = [];
  for (const track of tracksOf(rules)) {
    let last: Rule | undefined;
    for (const rule of track.toSorted((a, b) => a.from - b.from)) {
      if (last && rule.from <= last.to + NEAR) last = { ...last, to: Math.max(last.to, rule.to) };
      else {
        if (last) merged.push(last);
        last = rule;
      }
    }
    if (last) merged.push(last);
  }
  return merged;
}

/** The rules of one position each; the position is that of the first. */
function tracksOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const tracks: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const track = tracks.at(-1);
    const at = track?.[0]?.at;
    if (track && at !== undefined && rule.at - at <= NEAR) track.push({ ...rule, at });
    else tracks.push([rule]);
  }
  return tracks;
}

/** Positions with those near one another made one. */
export function positionsOf(values: readonly number[]): readonly number[] {
  const positions: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = positions.at(-1);
    if (last === undefined || value - last > ONE_LINE) positions.push(value);
  }
  return positions;
}

/** Whether lines at a position cover most of a stretch. */
export function covered(rules: readonly Rule[], at: number, [from, to]: readonly [number, number]): boolean {
  let length = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) <= ONE_LINE) length += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return length >= (to - from) * 0.6;
}
