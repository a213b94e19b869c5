import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kysely, sql } from 'kysely';
import { freshDatabase, freshStore, onEveryDatabase, onEveryEngine } from './sample-engines.ts';
import type { Schema } from './schema.ts';

const since = '2026-03-02T12:00:00Z';
const rows = Array.from({ length: 300 }, (_, n) => ({ key: String(n).padStart(3, '0'), since, count: n }));

onEveryEngine('one statement gives each asker its own rows', async (_, { db }) => {
  await db.insertInto('keep_rate').values(rows).execute();
  const count = (key: string) => db.selectFrom('keep_rate').select('count').where('key', '=', key).executeTakeFirst();
  const found = await Promise.all(rows.map(({ key }) => count(key)));
  assert.deepEqual(
    found.map((row) => row?.count),
    rows.map((row) => row.count),
  );
});

test('rows that are read one by one stay themselves while the same statement runs again', async (t) => {
  const database = await freshDatabase('SQLite', t);
  const { db, close } = await database.open();
  await db.insertInto('keep_rate').values(rows).execute();
  await close();

  // below Kysely's queue, which would not let the second begin
  const driver = database.connect().dialect.createDriver();
  await driver.init();
  t.after(() => driver.destroy());
  const connection = await driver.acquireConnection();
  const all = db.selectFrom('keep_rate').selectAll().orderBy('key').compile();

  const seen: unknown[] = [];
  for await (const one of connection.streamQuery(all, 1)) {
    seen.push(...one.rows.map((row) => (row as { readonly key: string }).key));
    if (seen.length % 100 === 0) assert.equal((await connection.executeQuery(all)).rows.length, rows.length);
  }
  assert.deepEqual(
    seen,
    rows.map(({ key }) => key),
  );
});

onEveryDatabase('a statement used before is right after a column has come', async (t, database) => {
  const { db, close } = await database.open();
  t.after(close);
  const all = () => sql<Record<string, unknown>>`select * from keep_rate`.execute(db);
  await db.insertInto('keep_rate').values({ key: 'a', since, count: 1 }).execute();
  await all();

  const owner = new Kysely<Schema>({ dialect: database.connect().dialect });
  t.after(() => owner.destroy());
  await sql`alter table keep_rate add column note text default 'new'`.execute(owner);
  assert.equal((await all()).rows[0]?.note, 'new');
});

test('more different statements than are kept prepared all give their rows', async (t) => {
  const { db } = await freshStore('SQLite', t);
  for (const round of [1, 2]) {
    for (let n = 0; n < 600; n++) {
      const { rows } = await sql<{ readonly n: number }>`select ${sql.lit(n)} + ${round} as n`.execute(db);
      assert.equal(rows[0]?.n, n + round);
    }
  }
});
