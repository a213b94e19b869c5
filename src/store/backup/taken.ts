import type { Engine } from '../engine.ts';
import { checksum, Unmigratable } from '../migrate.ts';
import { type Steps, steps, textOf } from '../migrations/steps.ts';
import type { Tx } from '../schema.ts';
import type { Header } from './format.ts';
import { BackupTrouble } from './trouble.ts';

/** The steps that a database has taken: name and checksum. */
export async function takenSteps(tx: Tx): Promise<Header['steps']> {
  const rows = await tx.selectFrom('migration').select(['name', 'checksum']).orderBy('name').execute();
  return rows.map(({ name, checksum }) => [name, checksum]);
}

/** Those of our steps. Throws Unmigratable where one of them is not ours. */
export function knownSteps(taken: Header['steps'], engine: Engine['name']): Steps {
  const strange = taken.find(([name, sum]) => !isOurs(name, sum, engine));
  if (strange) throw new Unmigratable(`数据库由别的版本升级过（步骤 ${strange[0]}）。请改用那个版本的程序。`);
  return only(taken);
}

/** The steps behind a backup. Throws BackupTrouble where one of them is not ours. */
export function stepsOfBackup({ steps: taken, engine, product }: Header): Steps {
  const strange = taken.find(([name, sum]) => !isOurs(name, sum, engine));
  if (strange)
    throw new BackupTrouble(`这份备份是 ${product} 版做的，本版不认识其中的步骤 ${strange[0]}。请用那个版本恢复。`);
  return only(taken);
}

function isOurs(name: string, sum: string, engine: Engine['name']): boolean {
  const step = steps[name];
  return step !== undefined && checksum(textOf(step, engine)) === sum;
}

function only(taken: Header['steps']): Steps {
  const names = new Set(taken.map(([name]) => name));
  return Object.fromEntries(Object.entries(steps).filter(([name]) => names.has(name)));
}
