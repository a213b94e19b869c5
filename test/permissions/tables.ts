import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ActRule, ActTable } from '#agencies/act-rule';
import type { Relation } from '#agencies/permit';
import { outsiders, roles } from '#agencies/roles';

const root = join(import.meta.dirname, '../..');

/** One row of one table, wherever in the tree it stands. */
export interface Row {
  /** staff.suspend */
  readonly name: string;
  readonly table: string;
  readonly act: string;
  readonly rule: ActRule;
}

/** Every act that there is: a table that is added is found by its name, `…Acts`. */
export async function everyAct(): Promise<readonly Row[]> {
  const files = globSync('src/**/{workflow,acts}.ts', { cwd: root }).map((file) => file.split(sep).join('/'));
  const modules = await Promise.all(files.map((file) => import(join(root, file))));
  return modules.flatMap((module) =>
    Object.entries<ActTable>(module)
      .filter(([name]) => name.endsWith('Acts'))
      .flatMap(([name, table]) => rowsOf(name.replace(/Acts$/, ''), table)),
  );
}

function rowsOf(table: string, acts: ActTable): readonly Row[] {
  return Object.entries(acts).map(([act, rule]) => ({ name: `${table}.${act}`, table, act, rule }));
}

export const relations: readonly Relation[] = ['own', 'below', 'other'];

/** Everybody who could ask; `nobody` has an account that was given no role. */
export const askers = [...Object.keys(roles), ...Object.keys(outsiders), 'nobody'] as const;

/** Every state that any row of a table names, and the beginning. */
export function statesOf(rows: readonly Row[], table: string): readonly string[] {
  const own = rows.filter((row) => row.table === table).map(({ rule }) => rule);
  return [
    ...new Set(['none', ...own.flatMap(({ from, to }) => [...(from === 'any' ? [] : from), ...(to ? [to] : [])])]),
  ];
}

/** What the table says, read as naively as can be: `role`, `role of below`, `role of any`, `anyone of self`. */
export function says({ by }: ActRule, asker: string, relation: Relation, self: boolean): boolean {
  const words: readonly string[] = by;
  return (
    (relation === 'own' && words.includes(asker)) ||
    (relation === 'below' && words.includes(`${asker} of below`)) ||
    (self && (words.includes(`${asker} of self`) || (asker !== 'nobody' && words.includes('anyone of self')))) ||
    words.includes(`${asker} of any`)
  );
}

export function isOpen({ from }: ActRule, state: string): boolean {
  return from === 'any' || (from as readonly string[]).includes(state);
}
