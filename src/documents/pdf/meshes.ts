import type { Rule } from './drawing.ts';
import { NEAR } from './rules.ts';

/** Ruling lines that hang together. */
export interface Mesh {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Groups of lines that touch one another, two each way at least. */
export function meshesOf(across: readonly Rule[], down: readonly Rule[]): readonly Mesh[] {
  const meshOf = new Map<Rule, Mesh>();
  for (const rule of across) meshOf.set(rule, { across: [rule], down: [] });
  for (const rule of down) {
    const mesh: Mesh = { across: [], down: [rule] };
    meshOf.set(rule, mesh);
    for (const other of across) if (touch(other, rule)) join(meshOf, other, rule);
  }
  return withLoners([...new Set(meshOf.values())]);
}

/** A line down the whole side of a table belongs to it, though a cell that spans the whole page keeps it apart. */
function withLoners(meshes: readonly Mesh[]): readonly Mesh[] {
  const tables = meshes.filter(({ across, down }) => across.length > 1 && down.length > 1);
  for (const { down } of meshes.filter(({ across }) => across.length === 0)) {
    for (const rule of down) tables.find((table) => runsAlong(rule, table))?.down.push(rule);
  }
  return tables;
}

function runsAlong(rule: Rule, { across }: Mesh): boolean {
  const top = Math.min(...across.map(({ at }) => at));
  const bottom = Math.max(...across.map(({ at }) => at));
  return Math.min(rule.to, bottom) - Math.max(rule.from, top) > (bottom - top) * 0.9;
}

function touch(across: Rule, down: Rule): boolean {
  return (
    across.at >= down.from - NEAR &&
    across.at <= down.to + NEAR &&
    down.at >= across.from - NEAR &&
    down.at <= across.to + NEAR
  );
}

function join(meshOf: Map<Rule, Mesh>, a: Rule, b: Rule): void {
  const [one, two] = [meshOf.get(a), meshOf.get(b)];
  if (!one || !two || one === two) return;
  const [big, small] =
    one.across.length + one.down.length > two.across.length + two.down.length ? [one, two] : [two, one];
  big.across.push(...small.across);
  big.down.push(...small.down);
  for (const rule of [...small.across, ...small.down]) meshOf.set(rule, big);
}
