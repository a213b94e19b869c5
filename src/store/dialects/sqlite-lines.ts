import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Statements } from './sqlite-statements.ts';
import type { Turns } from './turns.ts';

/** A database file as one process has it open. */
export interface OpenFile {
  readonly writer: Statements;
  /** sees what was last committed, and never waits; null where only the writer can see anything */
  readonly reader: Statements | null;
  /** one more to read with, for as long as one unchanging picture is wanted; null as above */
  readonly openReader: () => Statements | null;
  /** who writes */
  readonly turns: Turns;
  readonly beginWriting: (run: (text: string) => void) => Promise<void>;
}

/** Whoever writes waits for his turn, whoever reads does not. */
export class Lines implements Driver {
  readonly #open: () => OpenFile;
  #file: OpenFile | null = null;

  constructor(open: () => OpenFile) {
    this.#open = open;
  }

  async init(): Promise<void> {
    this.#file = this.#open();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#file) throw new Error('not opened');
    return new Line(this.#file);
  }

  async beginTransaction(line: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === 'read only') await asLine(line).beginReading();
    else await asLine(line).beginWriting();
  }

  async commitTransaction(line: DatabaseConnection): Promise<void> {
    await line.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(line: DatabaseConnection): Promise<void> {
    await line.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(line: DatabaseConnection): Promise<void> {
    asLine(line).release();
  }

  async destroy(): Promise<void> {
    this.#file?.reader?.close();
    this.#file?.writer.close();
  }
}

function asLine(connection: DatabaseConnection): Line {
  if (connection instanceof Line) return connection;
  throw new TypeError('a connection of another driver');
}

const asksOnly = /^\s*select\b/i;

/** What one caller has between asking for a connection and giving it back. */
class Line implements DatabaseConnection {
  readonly #file: OpenFile;
  /** what his transaction runs on */
  #held: Statements | null = null;

  constructor(file: OpenFile) {
    this.#file = file;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { writer, reader, turns } = this.#file;
    if (this.#held) return this.#held.run(query);
    if (reader && asksOnly.test(query.sql)) return reader.run(query);

    await turns.take();
    try {
      return writer.run(query);
    } finally {
      turns.give();
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncGenerator<QueryResult<R>> {
    const { writer, reader } = this.#file;
    yield* (this.#held ?? reader ?? writer).rows<R>(query);
  }

  async beginReading(): Promise<void> {
    const reader = this.#file.openReader();
    if (!reader) await this.#takeTurn();
    this.#held = reader ?? this.#file.writer;
    this.#held.run(CompiledQuery.raw('begin'));
  }

  async beginWriting(): Promise<void> {
    await this.#takeTurn();
    const { writer } = this.#file;
    this.#held = writer;
    await this.#file.beginWriting((text) => void writer.run(CompiledQuery.raw(text)));
  }

  release(): void {
    const held = this.#held;
    this.#held = null;
    if (held === this.#file.writer) this.#file.turns.give();
    else held?.close();
  }

  #takeTurn(): Promise<void> {
    return this.#file.turns.take();
  }
}
