import { type Digest, digestOf, isSame } from '../backup/digest.ts';
import { occupantOf } from '../backup/occupant.ts';
import { shapeOf, type Table } from '../backup/shape.ts';
import { BackupTrouble } from '../backup/trouble.ts';
import type { Store } from '../engine.ts';
import { steps } from '../migrations/steps.ts';
import type { Db, Tx } from '../schema.ts';
import type { Instant } from '../time.ts';
import { isSameJournal } from './chains.ts';
import { copyMissing, copyTable, uncopy } from './copy.ts';
import { dropNote, hasNote, makeNote } from './note.ts';

export interface Transfer {
  /** an embedded database at the newest schema, that nobody is at work on */
  readonly source: Store;
  /** a server's database at the newest schema, as the role that owns the tables */
  readonly target: Store;
  readonly now: Instant;
  /** hears after every page how many rows of a table were copied */
  readonly told?: (table: string, rows: number) => void | Promise<void>;
  /** a last look at the target, before the copy is finished; throws where something is wrong */
  readonly look: (db: Db) => Promise<void>;
}

export interface Transferred {
  /** what is the same on both sides now */
  readonly tables: readonly (Digest & { readonly name: string })[];
  /** whether an earlier copy, cut off, was gone on with */
  readonly resumed: boolean;
}

/** Leases are of processes that work on the old database. */
const NOT_COPIED: ReadonlySet<string> = new Set(['keep_lease']);

/**
 * Copies everything, a page a transaction; started again after any interruption, it goes on where it was. Nobody can
 * write into the source meanwhile. At the end both sides are read and held against each other. Throws BackupTrouble.
 */
export async function transfer({ source, target, now, told, look }: Transfer): Promise<Transferred> {
  const tables = (await shapeOf(steps)).filter(({ name }) => !NOT_COPIED.has(name));
  const resumed = await prepare(source, target, now);

  // a transaction that writes nothing keeps every writer out
  return source.db.transaction().execute(async (from) => {
    if (resumed && !(await isSameJournal(from, target.db))) throw anotherJournal();
    const copying = { from, source, target, told };
    if (!(await goneOn(copying, tables, resumed))) await copyAgain(copying, tables);
    const compared = await compare(copying, tables);
    const different = compared.filter(({ same }) => !same).map(({ name }) => name);
    if (different.length)
      throw new BackupTrouble(`复制以后两边不一样：${different.join('、')}。请换一个空的数据库再试。`);

    await look(target.db);
    await dropNote(target.db);
    return { tables: compared.map(({ same, ...digest }) => digest), resumed };
  });
}

/** Whether a copy is there to go on with. */
async function prepare(source: Store, target: Store, now: Instant): Promise<boolean> {
  if (source.engine.name !== 'sqlite') throw new Error('a transfer begins at an embedded database');
  const { atWork } = await occupantOf(source, now);
  if (atWork) throw new BackupTrouble(`网站还在运行（${atWork}）。请先停掉网站再搬；如果是突然停的，等两分钟再试。`);

  if (await hasNote(target.db)) return true;
  const { tables, acts } = await occupantOf(target, now);
  if (tables.length)
    throw new BackupTrouble(`目标数据库里已经有数据（操作记录 ${acts} 条），没有改动。请另建一个空的数据库。`);
  await makeNote(target.db);
  return false;
}

interface Copying extends Pick<Transfer, 'source' | 'target'> {
  readonly from: Tx;
  readonly told: Transfer['told'];
}

/** Copies what is missing; false where what an earlier run had copied is not as it was. */
async function goneOn(copying: Copying, tables: readonly Table[], resumed: boolean): Promise<boolean> {
  if (!resumed) {
    await copyAll(copying, tables);
    return true;
  }
  try {
    await copyAll(copying, tables);
    return (await compare(copying, tables)).every(({ same }) => same);
  } catch (error) {
    if (copying.target.engine.isPassing(error) || !isConstraint(error)) throw error;
    return false;
  }
}

const CONSTRAINT = /^23/;

function isConstraint(error: unknown): boolean {
  return CONSTRAINT.test(String((error as { readonly code?: unknown } | null)?.code));
}

async function copyAll({ from, target, told }: Copying, tables: readonly Table[]): Promise<void> {
  for (const table of tables) await copyTable(from, target.db, table, (rows) => told?.(table.name, rows));
}

async function compare({ from, source, target }: Copying, tables: readonly Table[]) {
  return target.db.transaction().execute(async (to) => {
    const compared = [];
    for (const table of tables) {
      const copy = await digestOf(to, target.engine, table);
      compared.push({ name: table.name, ...copy, same: isSame(copy, await digestOf(from, source.engine, table)) });
    }
    return compared;
  });
}

/** Somebody was at work between two runs: acts were added, and everything else may have changed. */
async function copyAgain(copying: Copying, tables: readonly Table[]): Promise<void> {
  const [journal, changing] = [
    tables.filter(({ name }) => name === 'journal'),
    tables.filter(({ name }) => name !== 'journal'),
  ];
  for (const table of journal) await copyMissing(copying.from, copying.target.db, table);
  await uncopy(copying.target.db, changing);
  await copyAll(copying, changing);
}

function anotherJournal(): BackupTrouble {
  return new BackupTrouble('目标数据库里没有复制完的操作记录与这里的不是同一份，没有改动。请另建一个空的数据库。');
}
