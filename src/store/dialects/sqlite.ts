import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
  type TransactionSettings,
} from 'kysely';
import type { Connection, Engine } from '../engine.ts';
import { beginWriting } from './sqlite-turn.ts';

const WAIT_FOR_LOCK_MS = 5000;

/** Opens the embedded database; what was acknowledged survives a killed process, what was deleted is overwritten. */
export function openSqlite(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: WAIT_FOR_LOCK_MS, enableForeignKeyConstraints: true });
  db.exec('pragma journal_mode = wal');
  db.exec('pragma synchronous = full');
  db.exec('pragma secure_delete = on');
  // without this, `insert or replace` deletes a row past the triggers that refuse it
  db.exec('pragma recursive_triggers = on');
  return db;
}

/** The embedded database, in a file or (`:memory:`) for as long as the process lives. */
export function sqliteConnection(file: string): Connection {
  return { engine: sqlite, dialect: new NodeSqliteDialect(openSqlite(file)) };
}

const UNIQUE = new Set([1555, 2067]);
const BUSY = 5;

export const sqlite: Engine = {
  name: 'sqlite',
  // a transaction holds the whole file
  forUpdate: '',
  lockTable: () => null,
  lockMigrations: null,
  isTaken: (error) => UNIQUE.has(codeOf(error)),
  isPassing: (error) => (codeOf(error) & 0xff) === BUSY,
  forget: async (db) => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
};

function codeOf(error: unknown): number {
  return (error as { readonly errcode?: number } | null)?.errcode ?? 0;
}

/** Kysely over node:sqlite. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(db: DatabaseSync) {
    const config: SqliteDialectConfig = { database: adapt(db) };
    super(config);
    this.#config = config;
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

/** A deferred transaction that turns into a writer fails at once under a second writer, whatever the timeout. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === 'read only') await connection.executeQuery(CompiledQuery.raw('begin'));
    else await beginWriting(connection, sqlite.isPassing, WAIT_FOR_LOCK_MS);
  }
}

/** Without this, Kysely runs SQLite's migrations outside any transaction and without a lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function adapt(db: DatabaseSync): SqliteDatabase {
  const bind = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  const statements = new Statements(db);

  return {
    close: () => db.close(),
    prepare(sql) {
      const statement = statements.of(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bind(parameters)),
        run: (parameters) => statement.run(...bind(parameters)),
        // rows fetched one by one need a statement that nobody else starts over meanwhile
        iterate: (parameters) => db.prepare(sql).iterate(...bind(parameters)),
      };
    },
  };
}

const MOST_STATEMENTS = 500;

/** Statements stay prepared: preparing costs more than most of ours take to run. */
class Statements {
  readonly #prepared = new Map<string, StatementSync>();
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  of(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known) return known;

    const statement = this.#db.prepare(sql);
    if (this.#prepared.size >= MOST_STATEMENTS) this.#prepared.clear();
    this.#prepared.set(sql, statement);
    return statement;
  }
}
