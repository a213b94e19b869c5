import { sql } from 'kysely';
import type { Values } from '../backup/walk.ts';
import type { Db, Tx } from '../schema.ts';

/** A note in the target of how far a copy has come. It is made with the copy, and goes when the copy is finished. */
const NOTE = 'keep_transfer';

/** The copy into this database was cut off: it is not whole, and nobody may work on it. */
export class HalfMoved extends Error {
  override readonly name = 'HalfMoved';

  constructor() {
    super(`${halfMoved.says}。${halfMoved.advice}`);
  }
}

/** What is wrong with it, and what to do. */
export const halfMoved = {
  says: '数据没有搬完，不能使用',
  advice: '请去掉 DATABASE_URL，对原来的数据文件夹再运行一次 gongkai migrate-to，会接着搬。',
} as const;

/** Throws HalfMoved where a copy was begun and is not finished. */
export async function refuseHalfMoved(db: Db): Promise<void> {
  if (await hasNote(db)) throw new HalfMoved();
}

export async function hasNote(db: Db): Promise<boolean> {
  return (await db.introspection.getTables()).some(({ name }) => name === NOTE);
}

export async function makeNote(db: Db): Promise<void> {
  await sql`create table ${sql.table(NOTE)} (name text not null primary key, after text not null)`.execute(db);
}

export async function dropNote(db: Db): Promise<void> {
  await sql`drop table ${sql.table(NOTE)}`.execute(db);
}

/** The key of the last row of a table that was copied; null before the first. */
export async function copiedUpTo(db: Db, table: string): Promise<Values | null> {
  const { rows } = await sql<{ readonly after: string }>`
    select after from ${sql.table(NOTE)} where name = ${table}`.execute(db);
  return rows[0] ? JSON.parse(rows[0].after) : null;
}

/** Written with the rows, so that it never says more or less than is there. */
export async function noteCopied(tx: Tx, table: string, key: Values): Promise<void> {
  const after = JSON.stringify(key);
  await sql`
    insert into ${sql.table(NOTE)} (name, after) values (${table}, ${after})
    on conflict (name) do update set after = excluded.after`.execute(tx);
}

/** A table is to be copied from its first row again. */
export async function forgetCopied(tx: Tx, table: string): Promise<void> {
  await sql`delete from ${sql.table(NOTE)} where name = ${table}`.execute(tx);
}
