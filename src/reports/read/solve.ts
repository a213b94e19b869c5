import type { Sum } from '#law/report-format/types';

/** The values that a row may have: one way when it is certain. Values are digits. */
export type Ways = readonly (readonly string[])[];

/** More combinations than this are not tried. */
const MOST_COMBINATIONS = 20_000;

/**
 * Among the ways to read the uncertain rows keeps those with which the sums over rows hold in every column. When no
 * combination keeps them (the report itself is wrong), nothing is decided and the ways come back as they were.
 *
 * @param rows the ways of each row, by its id; a row whose values nobody knows is left out
 */
export function solve(
  rows: ReadonlyMap<string, Ways>,
  sums: readonly Sum[],
  absent: ReadonlySet<string>,
): ReadonlyMap<string, Ways> {
  const open = [...rows].filter(([, ways]) => ways.length > 1);
  const combinations = open.reduce((product, [, ways]) => product * ways.length, 1);
  if (open.length === 0 || combinations > MOST_COMBINATIONS) return rows;

  const known = sums.filter((sum) => [...sum.left, ...sum.right].every((id) => rows.has(id) || absent.has(id)));
  const solutions = combine(open).filter((choice) => known.every((sum) => holds(sum, rows, choice)));
  if (!known.length || !solutions.length) return rows;

  const solved = new Map(rows);
  for (const [id, ways] of open)
    solved.set(
      id,
      ways.filter((way) => solutions.some((choice) => choice.get(id) === way)),
    );
  return solved;
}

type Choice = ReadonlyMap<string, readonly string[]>;

function combine(open: readonly (readonly [string, Ways])[]): readonly Choice[] {
  return open.reduce<readonly Choice[]>(
    (choices, [id, ways]) => choices.flatMap((choice) => ways.map((way) => new Map([...choice, [id, way]]))),
    [new Map()],
  );
}

function holds(sum: Sum, rows: ReadonlyMap<string, Ways>, choice: Choice): boolean {
  const row = (id: string) => choice.get(id) ?? rows.get(id)?.[0] ?? [];
  const width = Math.max(...sum.left.map((id) => row(id).length));
  const total = (ids: readonly string[], column: number) =>
    ids.reduce((all, id) => all + (Number(row(id)[column]) || 0), 0);
  return Array.from({ length: width }, (_, column) => total(sum.left, column) === total(sum.right, column)).every(
    Boolean,
  );
}
