import { PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import type { Connection, Engine } from '../engine.ts';
import type { Db } from '../schema.ts';

const MOST_CONNECTIONS = 10;
const PATIENCE_MS = 10_000;

/** Any number that keys one lock of the whole database; ours. */
const MIGRATION_LOCK = 7_110_711;

/** PostgreSQL 15 or later, by its URL. Throws what `pg` throws when it is asked first. */
export function postgresConnection(url: string): Connection {
  const pool = poolOf(url);
  return {
    engine: postgres,
    dialect: new PostgresDialect({ pool }),
    pool: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  };
}

function poolOf(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    types: { getTypeParser: (oid, format) => parsers[oid] ?? types.getTypeParser(oid, format) },
  });
  // a connection that breaks while idle is replaced; the next query tells whoever asks
  pool.on('error', () => {});
  return pool;
}

const INT8 = 20;
const NUMERIC = 1700;

/** Integers are numbers, as on the other engine; sums that a number cannot hold are a mistake. */
export const parsers: Readonly<Record<number, (text: string) => number>> = { [INT8]: integer, [NUMERIC]: integer };

function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${text}`);
  return value;
}

const UNIQUE_VIOLATION = '23505';
/** serialization failure, deadlock, a server that is ending */
const PASSING: readonly unknown[] = ['40001', '40P01', '57P01'];

export const postgres: Engine = {
  name: 'postgres',
  forUpdate: 'for update',
  lockTable: (table) => `lock table ${table} in exclusive mode`,
  lockMigrations: `select pg_advisory_xact_lock(${MIGRATION_LOCK})`,
  isTaken: (error) => codeOf(error) === UNIQUE_VIOLATION,
  isPassing: (error) => PASSING.includes(codeOf(error)),
  forget: vacuum,
};

function codeOf(error: unknown): unknown {
  return (error as { readonly code?: unknown } | null)?.code;
}

/** Only the owner of a table may do this; for every other role the server warns and leaves it to its own vacuum. */
async function vacuum(db: Db, table: string): Promise<void> {
  await sql`vacuum ${sql.table(table)}`.execute(db);
}
