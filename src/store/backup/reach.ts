import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { postgresConnection } from '../dialects/postgres.ts';
import { sqliteConnection } from '../dialects/sqlite.ts';
import type { Connection, Store } from '../engine.ts';
import { FILE, type Whereabouts } from '../open.ts';
import type { Schema } from '../schema.ts';

/** Reaches a database as it is, without bringing it to the newest schema. On PostgreSQL as the role that serves. */
export function reach({ folder, url }: Whereabouts): Store {
  return over(url ? postgresConnection(url) : sqliteConnection(join(folder, FILE)));
}

/** The same, on PostgreSQL as the role that owns the tables, where there is one. */
export function reachAsOwner({ folder, url, ownerUrl }: Whereabouts): Store {
  return reach({ folder, url: url && (ownerUrl ?? url) });
}

/** A store over a connection, whatever its schema. */
export function over({ engine, dialect }: Connection): Store {
  const db = new Kysely<Schema>({ dialect });
  return { db, engine, close: () => db.destroy() };
}

/** Whether there is anything to reach, as far as can be told without reaching it. */
export function isThere({ folder, url }: Whereabouts): boolean {
  return Boolean(url) || existsSync(join(folder, FILE));
}
