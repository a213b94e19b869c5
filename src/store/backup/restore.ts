import type { Store } from '../engine.ts';
import type { Files } from '../files/files.ts';
import { takeSteps } from '../migrate.ts';
import { type Steps, steps } from '../migrations/steps.ts';
import type { Db, Tx } from '../schema.ts';
import type { Instant } from '../time.ts';
import { forget, replayErasures } from '../vault/erase.ts';
import type { ErasedList } from '../vault/erased-list.ts';
import type { Owner } from '../vault/people.ts';
import { clear } from './clear.ts';
import { digestOf, isSame } from './digest.ts';
import { Fill } from './fill.ts';
import type { Header } from './format.ts';
import { damaged } from './lines.ts';
import { erasedIn, type Occupant, occupantOf } from './occupant.ts';
import { headerOfWhole, readBackup } from './read-backup.ts';
import { shapeOf, type Table } from './shape.ts';
import { stepsOfBackup } from './taken.ts';
import { BackupTrouble } from './trouble.ts';

export interface Restoration {
  readonly path: string;
  readonly now: Instant;
  /** whether what is there may go */
  readonly replace: boolean;
  /** who was erased, as the folder of the keys knows */
  readonly erased: ErasedList;
  /** a last look, before anything is final; throws where something is wrong */
  readonly look: (db: Db, header: Header) => Promise<void>;
}

export interface Restored {
  readonly header: Header;
  readonly rows: number;
  readonly files: number;
  /** persons that are in the backup and were left out, because they were erased since */
  readonly erased: number;
  /** attachments that the backup names and does not have */
  readonly missing: readonly string[];
}

/**
 * Puts a backup in the place of what the database holds: all of it in one transaction, or nothing. Give it a store as
 * the role that owns the tables. Throws BackupTrouble, Unmigratable, and what `look` throws.
 */
export async function restore(store: Store & { readonly files: Files }, wanted: Restoration): Promise<Restored> {
  const { path, now, replace, erased, look } = wanted;
  const header = await headerOfWhole(path);
  const taken = stepsOfBackup(header);
  const tables = tablesOf(header, await shapeOf(taken));
  refuse(await occupantOf(store, now), replace);
  const gone = await everErased(store.db, erased, now);

  const filled = await store.db.transaction().execute(async (tx) => {
    await clear(tx, store.engine);
    const fill = await refill(tx, store, { path, now, taken, tables, gone });
    await takeSteps(tx, store.engine, now, steps);
    await look(tx, header);
    return fill;
  });

  await forget(store, store.files, []);
  const returned = await replayErasures(store, store.files, gone);
  const { rows, files, missing } = filled;
  return { header, rows, files, missing, erased: filled.leftOut + returned };
}

/** The tables of a backup as our steps make them. */
function tablesOf(header: Header, shape: readonly Table[]): readonly Table[] {
  return header.tables.map(({ name, columns, key }) => {
    const table = shape.find((one) => one.name === name);
    if (!table || table.columns.join() !== columns.join() || table.key.join() !== key.join()) throw damaged();
    return table;
  });
}

function refuse({ tables, acts, atWork }: Occupant, replace: boolean): void {
  if (atWork) throw new BackupTrouble(`网站还在运行（${atWork}）。请先停掉网站再恢复；如果是突然停的，等两分钟再试。`);
  if (tables.length && !replace)
    throw new BackupTrouble(
      `这里已经有数据（操作记录 ${acts} 条），没有改动。确实要用备份代替它，请先另做一份备份，再加 --replace。`,
    );
}

/** Whom the list beside the keys names, and whom the journal that goes names; the list then has both. */
async function everErased(db: Db, list: ErasedList, at: Instant): Promise<readonly Owner[]> {
  const { erasures } = await list.read();
  const known = new Set(erasures.map(({ agency, person }) => `${agency} ${person}`));
  const more = (await erasedIn(db)).filter(({ agency, person }) => !known.has(`${agency} ${person}`));

  for (const { agency, person } of more) await list.append({ agency, person, at });
  return [...erasures, ...more];
}

interface Refilling {
  readonly path: string;
  readonly now: Instant;
  readonly taken: Steps;
  readonly tables: readonly Table[];
  readonly gone: readonly Owner[];
}

async function refill(
  tx: Tx,
  { engine, files }: Store & { readonly files: Files },
  { path, now, taken, tables, gone }: Refilling,
): Promise<Fill> {
  await takeSteps(tx, engine, now, taken);
  const fill = new Fill(tx, files, gone);
  for await (const part of readBackup(path)) await fill.take(part);

  for (const table of tables) {
    if (!isSame(await digestOf(tx, engine, table), fill.digestOf(table.name)))
      throw new Error(`${table.name} is not what was written into it`);
  }
  return fill;
}
