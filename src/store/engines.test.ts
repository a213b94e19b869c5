import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { freshStore, onEveryEngine } from './sample-engines.ts';

const row = { key: 'a', since: '2026-03-02T12:00:00Z', count: 1 };

onEveryEngine('integers are numbers, however they come about', async (_, { db }) => {
  await db
    .insertInto('keep_rate')
    .values([row, { ...row, key: 'b', count: 2 }])
    .execute();
  const { rows } = await sql`select count(*) as rows, sum(count) as sum, max(count) as most from keep_rate`.execute(db);
  assert.deepEqual({ ...(rows[0] as object) }, { rows: 2, sum: 3, most: 2 });
});

onEveryEngine('two stores of one test share nothing', async (t, { db }, engine) => {
  const other = await freshStore(engine, t);
  await db.insertInto('keep_rate').values(row).execute();
  assert.deepEqual(await other.db.selectFrom('keep_rate').selectAll().execute(), []);
});
