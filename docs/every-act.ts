import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ActRule, ActTable } from '#agencies/act-rule';

const root = join(import.meta.dirname, '..');

/** One row of one table of acts, wherever in the tree it stands. */
export interface Row {
  /** staff.suspend */
  readonly name: string;
  readonly table: string;
  readonly act: string;
  readonly rule: ActRule;
}

/** Every act that there is, and everything that is only looked at: a table is found by its name, `…Acts` or `…Looks`. */
export async function everyAct(): Promise<readonly Row[]> {
  const files = globSync('src/**/{workflow,acts}.ts', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.startsWith('src/law/'));
  const modules = await Promise.all(files.toSorted().map((file) => import(join(root, file))));
  return modules.flatMap((module) =>
    Object.entries<ActTable>(module)
      .filter(([name]) => /(?:Acts|Looks)$/.test(name))
      .flatMap(([name, table]) => rowsOf(name.replace(/Acts$/, ''), table)),
  );
}

function rowsOf(table: string, acts: ActTable): readonly Row[] {
  return Object.entries(acts).map(([act, rule]) => ({ name: `${table}.${act}`, table, act, rule }));
}
