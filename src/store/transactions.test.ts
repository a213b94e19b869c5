import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { Store } from './engine.ts';
import { absent, freshDatabase, freshStore, onEveryEngine } from './sample-engines.ts';

const execute = promisify(execFile);
const since = '2026-03-02T12:00:00Z';

onEveryEngine('a transaction that throws leaves nothing', async (_, { db }) => {
  const trouble = new Error('changed my mind');
  const tried = db.transaction().execute(async (tx) => {
    await tx.insertInto('keep_rate').values({ key: 'a', since, count: 1 }).execute();
    throw trouble;
  });
  await assert.rejects(tried, trouble);
  assert.deepEqual(await db.selectFrom('keep_rate').selectAll().execute(), []);
});

onEveryEngine(
  'a statement that fails takes its transaction with it, and not the next one',
  async (_, { db, engine }) => {
    const row = { key: 'a', since, count: 1 };
    const tried = db.transaction().execute(async (tx) => {
      await tx.insertInto('keep_rate').values(row).execute();
      await tx.insertInto('keep_rate').values(row).execute();
    });
    await assert.rejects(tried, (error) => engine.isTaken(error) && !engine.isPassing(error));
    await db.transaction().execute((tx) => tx.insertInto('keep_rate').values(row).execute());
  },
);

onEveryEngine(
  'what is wrong with a statement is no key that is taken, and does not pass',
  async (_, { db, engine }) => {
    const wrong = (error: unknown) => !engine.isTaken(error) && !engine.isPassing(error);
    await assert.rejects(sql`insert into keep_rate (key, since) values ('a', ${since})`.execute(db), wrong);
    await assert.rejects(sql`select nothing from nowhere`.execute(db), wrong);
    assert.ok(wrong(undefined) && wrong(null) && wrong(new Error('other')));
  },
);

onEveryEngine('transactions at once that read with forUpdate and then write lose nothing', async (_, store) => {
  await store.db.insertInto('keep_rate').values({ key: 'a', since, count: 0 }).execute();
  await Promise.all(Array.from({ length: 40 }, () => addOne(store)));
  const { count } = await store.db.selectFrom('keep_rate').select('count').executeTakeFirstOrThrow();
  assert.equal(count, 40);
});

async function writeInTurn(store: Store, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await addOne(store);
}

async function addOne({ db, engine }: Store): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ readonly count: number }>`
      select count from keep_rate where key = 'a' ${sql.raw(engine.forUpdate)}`.execute(tx);
    await tx
      .updateTable('keep_rate')
      .set({ count: (rows[0]?.count ?? 0) + 1 })
      .execute();
  });
}

for (const name of ['SQLite', 'PostgreSQL'] as const)
  test(`whoever reads sees what was last committed, and does not wait for whoever writes (${name})`, {
    skip: absent(name),
  }, async (t) => {
    const { db } = await freshStore(name, t);
    const counted = () => db.selectFrom('keep_rate').selectAll().execute();
    await db.transaction().execute(async (tx) => {
      await tx.insertInto('keep_rate').values({ key: 'a', since, count: 1 }).execute();
      assert.deepEqual(await counted(), []);
    });
    assert.equal((await counted()).length, 1);
  });

for (const name of ['SQLite', 'PostgreSQL'] as const)
  test(`a long look sees one picture, and others write meanwhile (${name})`, { skip: absent(name) }, async (t) => {
    const { db } = await freshStore(name, t);
    const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    await reading.execute(async (tx) => {
      const seen = () => tx.selectFrom('keep_rate').selectAll().execute();
      assert.deepEqual(await seen(), []);
      await db.insertInto('keep_rate').values({ key: 'a', since, count: 1 }).execute();
      assert.deepEqual(await seen(), []);
    });
    assert.equal((await db.selectFrom('keep_rate').selectAll().execute()).length, 1);
  });

test('many who write in one process let everything else go on between them (SQLite)', async (t) => {
  const store = await freshStore('SQLite', t);
  await store.db.insertInto('keep_rate').values({ key: 'a', since, count: 0 }).execute();
  let over = false;
  const writing = writeInTurn(store, 40).finally(() => {
    over = true;
  });
  let rounds = 0;
  for (; !over; rounds += 1) await new Promise(setImmediate);
  await writing;
  assert.ok(rounds >= 40, `the process went round ${rounds} times`);
});

test('two that wait for one another: one is told that it may try again', { skip: absent('PostgreSQL') }, async (t) => {
  const { db, engine } = await freshStore('PostgreSQL', t);
  await db
    .insertInto('keep_rate')
    .values(['a', 'b'].map((key) => ({ key, since, count: 0 })))
    .execute();
  const locked = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;

  const take = (keys: readonly [string, string], mine: 0 | 1) =>
    db.transaction().execute(async (tx) => {
      await tx.updateTable('keep_rate').set({ count: 1 }).where('key', '=', keys[0]).execute();
      locked[mine].resolve();
      await locked[(1 - mine) as 0 | 1].promise;
      await tx.updateTable('keep_rate').set({ count: 1 }).where('key', '=', keys[1]).execute();
    });
  const ends = await Promise.allSettled([take(['a', 'b'], 0), take(['b', 'a'], 1)]);
  const failed = ends.filter((end) => end.status === 'rejected');
  assert.deepEqual(
    failed.map(({ reason }) => engine.isPassing(reason)),
    [true],
  );
});

const EACH = 4000;

test('two processes that read and then write one file 8,000 times lose nothing', async (t) => {
  const database = await freshDatabase('SQLite', t);
  const { db, close } = await database.open();
  t.after(close);

  const script = `
    import { openStore } from ${JSON.stringify(new URL('open.ts', import.meta.url).href)};
    const { db, close } = await openStore(${JSON.stringify(database.where)}, '${since}');
    for (let n = 0; n < ${EACH}; n++) await db.transaction().execute(async (tx) => {
      const last = await tx.selectFrom('journal').select('seq').where('agency_id', '=', 'a').orderBy('seq', 'desc').limit(1).executeTakeFirst();
      const seq = (last?.seq ?? 0) + 1;
      await tx.insertInto('journal').values({ agency_id: 'a', seq, subject: 'request/' + seq, version: 1, act: 'file', v: 1,
        actor: process.argv[1], day: '2026-03-02', instant: '${since}', under: '{}', data: '{}', prev: '', hash: '' }).execute();
    });
    await close();`;
  const start = (name: string) => execute(process.execPath, ['--input-type=module-typescript', '--eval', script, name]);
  await Promise.all([start('one'), start('other')]);

  const { rows } = await sql<Record<string, number>>`
    select count(*) as rows, max(seq) as most, count(distinct actor) as writers from journal`.execute(db);
  assert.deepEqual({ ...rows[0] }, { rows: 2 * EACH, most: 2 * EACH, writers: 2 });
});
