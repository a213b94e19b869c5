import type { Rule } from './drawing.ts';
import { type Mesh, meshesOf } from './meshes.ts';
import { covered, mergeRules, positionsOf } from './rules.ts';

/** A ruled table: its lines' positions, and for every field of the grid the cell that it belongs to. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly boxes: readonly Box[];
}

/** A cell, merged or not, in rows and columns of the lattice. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** More lines than any table on paper has: the page is a drawing. */
const MOST_RULES = 4000;

/** The ruled tables of a page: lines that touch one another and close at least two cells. */
export function latticesOf(across: readonly Rule[], down: readonly Rule[]): readonly Lattice[] {
  if (across.length + down.length > MOST_RULES * 8) return [];
  const rules = { across: mergeRules(across), down: mergeRules(down) };
  if (rules.across.length + rules.down.length > MOST_RULES) return [];

  return meshesOf(rules.across, rules.down)
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function latticeOf(mesh: Mesh): Lattice | null {
  if (mesh.across.length + mesh.down.length < 4) return null;
  const xs = positionsOf([...mesh.down.map(({ at }) => at), ...openEnds(mesh.across, mesh.down)]);
  const ys = positionsOf([...mesh.across.map(({ at }) => at), ...openEnds(mesh.down, mesh.across)]);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > 20_000) return null;

  const boxes = boxesOf(mesh, xs, ys);
  return boxes.length < 2 ? null : { xs, ys, boxes };
}

/** What sticks out further than this is a cell without its outer line. Points. */
const OPEN = 6;

/** Where lines run on past the last line across them: a table may be open at its sides or at a page break. */
function openEnds(rules: readonly Rule[], crossing: readonly Rule[]): readonly number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from, to } of rules) [low, high] = [Math.min(low, from), Math.max(high, to)];
  return [low, high].filter((end) => Number.isFinite(end) && crossing.every(({ at }) => Math.abs(at - end) > OPEN));
}

function boxesOf(mesh: Mesh, xs: readonly number[], ys: readonly number[]): readonly Box[] {
  const walls = wallsOf(mesh, xs, ys);
  const taken = new Set<number>();
  const boxes: Box[] = [];

  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(row * xs.length + column)) continue;
      const box = spread(walls, taken, row, column);
      boxes.push(box);
      for (let r = row; r < row + box.rowspan; r++) {
        for (let c = column; c < column + box.colspan; c++) taken.add(r * xs.length + c);
      }
    }
  }
  return boxes;
}

interface Walls {
  readonly columns: number;
  readonly rows: number;
  right(row: number, column: number): boolean;
  below(row: number, column: number): boolean;
}

function wallsOf({ across, down }: Mesh, xs: readonly number[], ys: readonly number[]): Walls {
  const span = (positions: readonly number[], i: number) =>
    [positions[i] as number, positions[i + 1] as number] as const;
  return {
    columns: xs.length - 1,
    rows: ys.length - 1,
    right: (row, column) => covered(down, xs[column + 1] as number, span(ys, row)),
    below: (row, column) => covered(across, ys[row + 1] as number, span(xs, column)),
  };
}

/** A cell reaches right to the next wall, then down while no wall lies under any of its columns nor to its right. */
function spread(walls: Walls, taken: ReadonlySet<number>, row: number, column: number): Box {
  const free = (r: number, c: number) => !taken.has(r * (walls.columns + 1) + c);
  let right = column;
  while (right + 1 < walls.columns && free(row, right + 1) && !walls.right(row, right)) right++;

  const columns = Array.from({ length: right - column + 1 }, (_, i) => column + i);
  const open = (r: number) =>
    columns.every((c) => free(r + 1, c) && !walls.below(r, c) && (c === right || !walls.right(r + 1, c)));
  let bottom = row;
  while (bottom + 1 < walls.rows && open(bottom)) bottom++;

  return { row, column, rowspan: bottom - row + 1, colspan: right - column + 1 };
}
