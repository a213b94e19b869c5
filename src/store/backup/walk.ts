import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tx } from '../schema.ts';
import type { Table } from './shape.ts';

/** A row: the values of its table's columns, in their order. */
export type Values = readonly (string | number | null)[];

/** So many rows are in memory at once. */
export const PAGE = 500;

/** All rows of a table, some hundred at a time, in the order of their key, which is the same on every engine. */
export function walk(tx: Tx, engine: Engine, table: Table): AsyncGenerator<readonly Values[]> {
  return engine.name === 'postgres' ? byCursor(tx, table) : pagesBehind(tx, table, null);
}

/** The embedded database's rows behind a key, all of them where it is null; read along the key's index. */
export async function* pagesBehind(tx: Tx, table: Table, key: Values | null): AsyncGenerator<readonly Values[]> {
  const order = sql.join(table.key.map((column) => sql.ref(column)));

  for (let after = key; ; ) {
    const behind = after ? sql`where (${order}) > (${sql.join(after)})` : sql``;
    const { rows } = await sql<Row>`
      select ${columnsOf(table)} from ${sql.table(table.name)} ${behind} order by ${order} limit ${PAGE}`.execute(tx);
    const last = rows.at(-1);
    if (!last) return;

    yield rows.map((row) => valuesOf(table, row));
    after = keyOf(table, last);
  }
}

/** No index of a PostgreSQL database need be in the order of bytes: the rows are sorted once, on the server. */
async function* byCursor(tx: Tx, table: Table): AsyncGenerator<readonly Values[]> {
  const order = table.key.map((column) =>
    table.numbers.has(column) ? sql.ref(column) : sql`${sql.ref(column)} collate "C"`,
  );
  await sql`
    declare walk no scroll cursor for
    select ${columnsOf(table)} from ${sql.table(table.name)} order by ${sql.join(order)}`.execute(tx);

  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.raw(String(PAGE))} from walk`.execute(tx);
    if (!rows.length) break;
    yield rows.map((row) => valuesOf(table, row));
  }
  // where the walk is left before its end, the transaction ends too, and the cursor with it
  await sql`close walk`.execute(tx);
}

type Row = Readonly<Record<string, string | number | null>>;

function columnsOf({ columns }: Table) {
  return sql.join(columns.map((column) => sql.ref(column)));
}

function valuesOf({ columns }: Table, row: Row): Values {
  return columns.map((column) => row[column] ?? null);
}

function keyOf({ key }: Table, row: Row): Values {
  return key.map((column) => row[column] ?? null);
}

export async function countOf(tx: Tx, { name }: Table): Promise<number> {
  const { rows } = await sql<{ readonly rows: number }>`select count(*) as rows from ${sql.table(name)}`.execute(tx);
  return rows[0]?.rows ?? 0;
}
