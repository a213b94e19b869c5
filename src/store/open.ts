import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import type { Db, Schema } from './schema.ts';
import { NodeSqliteDialect, openSqlite } from './sqlite.ts';

const FILE = 'gongkai.sqlite';

/** The embedded database of a data folder, both made where they are missing, at the newest schema. */
export async function openStore(folder: string): Promise<Db> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return ready(join(folder, FILE));
}

/** A database that lives as long as the process, for tests. */
export function openInMemory(): Promise<Db> {
  return ready(':memory:');
}

async function ready(file: string): Promise<Db> {
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(openSqlite(file)) });
  await migrate(db);
  return db;
}
