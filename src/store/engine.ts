import type { Dialect } from 'kysely';
import type { Db } from './schema.ts';

export type EngineName = 'sqlite' | 'postgres';

/** What differs between the engines. Each has its own file in `dialects/`; everything else is portable. */
export interface Engine {
  readonly name: EngineName;
  /** appended to a select whose rows nobody else may change before this transaction ends */
  readonly forUpdate: string;
  /** keeps everybody else from changing a table until the transaction ends */
  readonly lockTable: (table: string) => string | null;
  /** keeps every other migration out until the transaction ends */
  readonly lockMigrations: string | null;
  /** a row with this key is there already */
  readonly isTaken: (error: unknown) => boolean;
  /** the same transaction, tried again, may succeed */
  readonly isPassing: (error: unknown) => boolean;
  /** deleted rows leave nothing behind, as far as the engine and the role allow */
  readonly forget: (db: Db, table: string) => Promise<void>;
}

/** Connections to a server, at this moment. */
export interface PoolState {
  readonly open: number;
  readonly idle: number;
  /** queries that wait for a connection */
  readonly waiting: number;
}

/** How a store is reached. */
export interface Connection {
  readonly engine: Engine;
  readonly dialect: Dialect;
  /** where there is more than one connection */
  readonly pool?: () => PoolState;
}

/** An open database. */
export interface Store {
  readonly db: Db;
  readonly engine: Engine;
  readonly pool?: () => PoolState;
  readonly close: () => Promise<void>;
}
