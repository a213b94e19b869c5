import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { isMigrated, migrate, Unmigratable } from './migrate.ts';
import { type Steps, steps } from './migrations/steps.ts';
import type { Database } from './sample-database.ts';
import { onEveryDatabase } from './sample-engines.ts';
import type { Db, Schema } from './schema.ts';

const now = '2026-03-02T12:00:00Z';
const later = '2026-03-03T12:00:00Z';

const first: Steps = { '1-one': 'create table one (id text not null primary key)' };
const second: Steps = { ...first, '2-two': 'create index one_id on one (id)' };
const broken: Steps = { ...second, '3-three': 'create table three (id text not null primary key', '4-four': 'create' };

onEveryDatabase('a new database takes every step once, in order', async (t, database) => {
  const { db, engine } = connected(t, database);
  await migrate(db, engine, now);
  await migrate(db, engine, later);

  const taken = await db.selectFrom('migration').select(['name', 'at']).orderBy('at').execute();
  assert.deepEqual(taken.map(({ name }) => name).toSorted(), Object.keys(steps).toSorted());
  assert.deepEqual(new Set(taken.map(({ at }) => at)), new Set([now]));
});

onEveryDatabase('a database that lacks a step takes that step alone', async (t, database) => {
  const { db, engine } = connected(t, database);
  await migrate(db, engine, now, first);
  assert.equal(await isMigrated(db, engine, second), false);
  await migrate(db, engine, later, second);

  assert.equal(await isMigrated(db, engine, second), true);
  assert.deepEqual(await taken(db), [`1-one ${now}`, `2-two ${later}`]);
});

onEveryDatabase('a step that fails leaves nothing of the steps before it', async (t, database) => {
  const { db, engine } = connected(t, database);
  await assert.rejects(migrate(db, engine, now, broken));
  assert.deepEqual(await tables(db), []);

  await migrate(db, engine, now, first);
  await assert.rejects(migrate(db, engine, later, broken));
  assert.deepEqual(await taken(db), [`1-one ${now}`]);
  assert.deepEqual(await tables(db), ['migration', 'one']);
});

onEveryDatabase(
  'three that start at once on a database without tables all find the newest schema',
  async (t, database) => {
    const { db, engine } = connected(t, database);
    await Promise.all([now, later, now].map((at) => migrate(db, engine, at)));
    assert.equal(await isMigrated(db, engine), true);
    assert.equal((await taken(db)).length, Object.keys(steps).length);
  },
);

onEveryDatabase(
  'a database whose steps this program does not know, or knows otherwise, is refused',
  async (t, database) => {
    const { db, engine } = connected(t, database);
    await migrate(db, engine, now, second);

    await refused(db, engine, first, '数据库由更新的版本升级过（步骤 2-two）。请改用那个版本或者更新的版本。');
    const edited = { ...second, '1-one': 'create table one (id text not null primary key, name text)' };
    await refused(db, engine, edited, '数据库升级步骤 1-one 与已经执行过的不同，程序被改动过。请改用正式发布的版本。');
    assert.deepEqual(await taken(db), [`1-one ${now}`, `2-two ${now}`]);
  },
);

async function refused(db: Db, engine: Engine, all: Steps, message: string): Promise<void> {
  const refusal = (error: unknown) => error instanceof Unmigratable && error.message === message;
  await assert.rejects(migrate(db, engine, later, all), refusal);
  await assert.rejects(isMigrated(db, engine, all), refusal);
}

function connected(t: TestContext, { connect }: Database): { readonly db: Db; readonly engine: Engine } {
  const { dialect, engine } = connect();
  const db = new Kysely<Schema>({ dialect });
  t.after(() => db.destroy());
  return { db, engine };
}

async function taken(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('migration').selectAll().orderBy('name').execute();
  return rows.map(({ name, at }) => `${name} ${at}`);
}

async function tables(db: Db): Promise<readonly string[]> {
  return (await db.introspection.getTables()).map(({ name }) => name).toSorted();
}
