import {
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { Lines, type OpenFile } from './sqlite-lines.ts';

/** Kysely over node:sqlite. */
export class NodeSqliteDialect implements Dialect {
  readonly #open: () => OpenFile;

  constructor(open: () => OpenFile) {
    this.#open = open;
  }

  createAdapter(): DialectAdapter {
    return new ManyLinesAdapter();
  }

  createDriver(): Driver {
    return new Lines(this.#open);
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }
}

class ManyLinesAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  /** Without this, Kysely runs SQLite's migrations outside any transaction and without a lock. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
