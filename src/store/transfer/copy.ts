import { sql } from 'kysely';
import { insertRows } from '../backup/fill.ts';
import type { Table } from '../backup/shape.ts';
import { pagesBehind, type Values } from '../backup/walk.ts';
import type { Db, Tx } from '../schema.ts';
import { copiedUpTo, forgetCopied, noteCopied } from './note.ts';

/** Copies the rows of a table that are not there yet, a page a transaction. `told` hears how many each time. */
export async function copyTable(
  source: Tx,
  target: Db,
  table: Table,
  told: (rows: number) => void | Promise<void>,
): Promise<void> {
  for await (const rows of pagesBehind(source, table, await copiedUpTo(target, table.name))) {
    await target.transaction().execute(async (tx) => {
      await insertRows(tx, table, rows);
      await noteCopied(tx, table.name, keyOf(table, rows.at(-1) ?? []));
    });
    await told(rows.length);
  }
}

/** Copies the rows of a table that are not there, wherever they stand; those that are there stay as they are. */
export async function copyMissing(source: Tx, target: Db, table: Table): Promise<void> {
  for await (const rows of pagesBehind(source, table, null))
    await target.transaction().execute((tx) => insertRows(tx, table, rows, 'missing'));
}

/** Takes the rows of these tables away again, those that refer to others first. */
export async function uncopy(target: Db, tables: readonly Table[]): Promise<void> {
  await target.transaction().execute(async (tx) => {
    for (const { name } of tables.toReversed()) {
      await sql`delete from ${sql.table(name)}`.execute(tx);
      await forgetCopied(tx, name);
    }
  });
}

function keyOf({ key, columns }: Table, row: Values): Values {
  return key.map((column) => row[columns.indexOf(column)] ?? null);
}
