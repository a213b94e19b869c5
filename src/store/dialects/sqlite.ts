import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Connection, Engine } from '../engine.ts';
import { beginWriting } from './sqlite-begin.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { Statements } from './sqlite-statements.ts';
import { Turns } from './turns.ts';

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
  const openReader = () =>
    file === MEMORY ? null : new Statements(new DatabaseSync(file, { readOnly: true, timeout: WAIT_FOR_LOCK_MS }));
  const open = () => ({
    writer: new Statements(openSqlite(file)),
    reader: openReader(),
    openReader,
    turns: new Turns(),
    beginWriting: (run: (text: string) => void) => beginWriting(run, sqlite.isPassing, WAIT_FOR_LOCK_MS),
  });
  return { engine: sqlite, dialect: new NodeSqliteDialect(open) };
}

const MEMORY = ':memory:';
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
  // while a backup reads the file, what was deleted leaves the log only with what is deleted next
  forget: async (db) => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
};

function codeOf(error: unknown): number {
  return (error as { readonly errcode?: number } | null)?.errcode ?? 0;
}
