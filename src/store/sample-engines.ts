import { after, type TestContext, test } from 'node:test';
import type { Store } from './engine.ts';
import type { Database } from './sample-database.ts';
import { endPglite, newPglite } from './sample-pglite.ts';
import { endPostgres, newPostgres, testServer } from './sample-postgres.ts';
import { endSqlite, newSqlite } from './sample-sqlite.ts';

/** What the store runs on in tests. PGlite is PostgreSQL inside the process: always there, with one connection. */
export type SampleEngine = 'SQLite' | 'PGlite' | 'PostgreSQL';

export const sampleEngines = ['SQLite', 'PGlite', 'PostgreSQL'] as const satisfies readonly SampleEngine[];

type Body<T> = (t: TestContext, subject: T, engine: SampleEngine) => Promise<void>;

/** A test on every engine, each with a store that has the newest schema and no rows. */
export function onEveryEngine(title: string, body: Body<Store>): void {
  everywhere(title, async (t, engine) => body(t, await freshStore(engine, t), engine));
}

/** A test on every engine, each with a database that has no tables. */
export function onEveryDatabase(title: string, body: Body<Database>): void {
  everywhere(title, async (t, engine) => body(t, await freshDatabase(engine, t), engine));
}

/** A test on the engines whose databases other processes reach: PGlite lives inside one. */
export function onEveryReachableDatabase(title: string, body: Body<Database & Reachable>): void {
  everywhere(title, async (t, engine) => body(t, reachable(await freshDatabase(engine, t)), engine), [
    'SQLite',
    'PostgreSQL',
  ]);
}

interface Reachable {
  readonly where: NonNullable<Database['where']>;
}

function reachable(database: Database): Database & Reachable {
  const { where } = database;
  if (!where) throw new Error('no other process reaches this database');
  return { ...database, where };
}

/** One more store without rows, for as long as the test runs. */
export async function freshStore(engine: SampleEngine, t: TestContext): Promise<Store> {
  const database = await borrowed(engine);
  await database.empty();
  const store = await database.open();
  t.after(async () => {
    await store.close();
    idle[engine].push(database);
  });
  return store;
}

/** One more database without tables, for as long as the test runs. */
export async function freshDatabase(engine: SampleEngine, t: TestContext): Promise<Database> {
  const database = await borrowed(engine);
  await database.wipe();
  t.after(async () => {
    await database.wipe();
    idle[engine].push(database);
  });
  return database;
}

/** Why there is no such engine here, or false. */
export function absent(engine: SampleEngine): string | false {
  return engine === 'PostgreSQL' && !testServer && 'no server: set GONGKAI_TEST_POSTGRES to a superuser’s URL';
}

function everywhere(
  title: string,
  body: (t: TestContext, engine: SampleEngine) => Promise<void>,
  engines: readonly SampleEngine[] = sampleEngines,
): void {
  for (const engine of engines) test(`${title} (${engine})`, { skip: absent(engine) }, (t) => body(t, engine));
}

const makers = { SQLite: newSqlite, PGlite: newPglite, PostgreSQL: newPostgres };
const idle: Record<SampleEngine, Database[]> = { SQLite: [], PGlite: [], PostgreSQL: [] };

/** A database that no other test has at this moment. */
async function borrowed(engine: SampleEngine): Promise<Database> {
  return idle[engine].pop() ?? makers[engine]();
}
after(async () => {
  await endPglite();
  await endPostgres();
  await endSqlite();
});
