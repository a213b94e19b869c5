import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { postgresConnection } from './dialects/postgres.ts';
import { sqliteConnection } from './dialects/sqlite.ts';
import type { Connection, Store } from './engine.ts';
import { allow } from './grants.ts';
import { isMigrated, migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import type { Instant } from './time.ts';

/** The embedded database's file in the data folder. */
export const FILE = 'gongkai.sqlite';

/** Where the data is: in a folder, or on a PostgreSQL server. */
export interface Whereabouts {
  readonly folder: string;
  /** the serving role; without it the embedded database of the folder is used */
  readonly url?: string | undefined;
  /** the role that owns the tables; without it the serving role owns them */
  readonly ownerUrl?: string | undefined;
}

/** Opens the database at the newest schema, making it where it is missing. Throws Unmigratable, or what the engine throws. */
export async function openStore({ folder, url, ownerUrl }: Whereabouts, now: Instant): Promise<Store> {
  if (url) return openPostgres(url, ownerUrl, now);

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return ready(sqliteConnection(join(folder, FILE)), now);
}

/** A database that lives as long as the process, for tests. */
export function openInMemory(now: Instant = '2026-01-01T00:00:00Z'): Promise<Store> {
  return ready(sqliteConnection(':memory:'), now);
}

/** A store over a connection, at the newest schema. */
export async function ready(connection: Connection, now: Instant): Promise<Store> {
  const store = over(connection);
  try {
    if (!(await isMigrated(store.db, store.engine))) await migrate(store.db, store.engine, now);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openPostgres(url: string, ownerUrl: string | undefined, now: Instant): Promise<Store> {
  if (!ownerUrl) return ready(postgresConnection(url), now);

  const owner = await ready(postgresConnection(ownerUrl), now);
  const serving = over(postgresConnection(url));
  try {
    await allow(owner.db, serving.db);
    return serving;
  } catch (error) {
    await serving.close();
    throw error;
  } finally {
    await owner.close();
  }
}

function over({ dialect, ...connection }: Connection): Store {
  const db = new Kysely<Schema>({ dialect });
  return { db, ...connection, close: () => db.destroy() };
}
