import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery, QueryResult } from 'kysely';

type Query = Pick<CompiledQuery, 'sql' | 'parameters'>;

const MOST_STATEMENTS = 500;

/** What runs on one open file. Statements stay prepared: preparing costs more than most of ours take to run. */
export class Statements {
  readonly #prepared = new Map<string, StatementSync>();
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  run<R>({ sql, parameters }: Query): QueryResult<R> {
    const statement = this.#of(sql);
    const values = parameters as SQLInputValue[];
    if (statement.columns().length) return { rows: statement.all(...values) as R[] };

    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  /** Rows fetched one by one need a statement that nobody else starts over meanwhile. */
  *rows<R>({ sql, parameters }: Query): Generator<QueryResult<R>> {
    const statement = this.#db.prepare(sql);
    for (const row of statement.iterate(...(parameters as SQLInputValue[]))) yield { rows: [row as R] };
  }

  close(): void {
    this.#db.close();
  }

  #of(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known) return known;

    const statement = this.#db.prepare(sql);
    if (this.#prepared.size >= MOST_STATEMENTS) this.#prepared.clear();
    this.#prepared.set(sql, statement);
    return statement;
  }
}
