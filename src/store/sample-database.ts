import type { Connection, Store } from './engine.ts';
import type { Whereabouts } from './open.ts';

/** When sample databases are opened. */
export const NOW = '2026-01-01T00:00:00Z';

/** A database of a test engine, lent to one test at a time. */
export interface Database {
  /** at the newest schema, as the role that serves */
  readonly open: () => Promise<Store>;
  /** as the role that owns the tables, at whatever schema there is */
  readonly connect: () => Connection;
  /** how other processes reach it; null where they cannot */
  readonly where: Whereabouts | null;
  /** takes all rows away, past every trigger */
  readonly empty: () => Promise<void>;
  /** takes all tables away */
  readonly wipe: () => Promise<void>;
}

/** Takes the rows of all tables away; whoever runs it must be allowed to go past triggers. */
export const EMPTY = `
  do $$ declare name text; begin
    set local session_replication_role = replica;
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration' loop
      execute format('delete from %I', name);
    end loop;
  end $$`;

/** Takes all tables away and leaves the schema as a new database has it. */
export const WIPE = `
  do $$ begin
    drop schema public cascade;
    create schema public authorization pg_database_owner;
    grant usage on schema public to public;
  end $$`;
