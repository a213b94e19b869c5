import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Client } from 'pg';
import { act } from '#journal/act';
import { GENESIS } from '#journal/canonical';
import { record } from '#journal/record';
import { rowOf } from '#journal/row';
import type { Doing, Ledger } from '#journal/types';
import { regulation } from '#law/citation';
import { postgresConnection } from '#store/dialects/postgres';
import { openSqlite, sqliteConnection } from '#store/dialects/sqlite';
import type { Connection } from '#store/engine';
import { FILE, openStore, type Whereabouts } from '#store/open';
import type { Schema } from '#store/schema';
import type { JournalRow } from '#store/tables/journal';
import { startPostgres } from '../test/postgres.ts';

const NOW = '2026-03-02T04:00:00Z';

/** A ledger, and the same driver without it. */
export interface BenchLedger {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** how often the engine is asked for one act: `7 statements` */
  readonly trips: string;
  readonly ledger: Ledger;
  /** begin, insert of a row as `record()` writes it, commit */
  readonly insertOne: () => unknown;
  readonly end: () => Promise<void>;
}

/** On SQLite, and on PostgreSQL where it is installed. */
export async function ledgers(): Promise<readonly BenchLedger[]> {
  const postgres = await onPostgres();
  if (!postgres) console.log('! no PostgreSQL: install PostgreSQL 15 or later');
  return [await onSqlite(), ...(postgres ? [postgres] : [])];
}

let serial = 0;

/** One act about a subject of its own. */
export function recordOne(ledger: Ledger, agency: string): Promise<unknown> {
  const doing = doingOf(agency);
  return act(ledger, { agency, by: doing.by, key: null }, (writing) => record(writing, doing));
}

function doingOf(agency: string): Doing {
  return {
    agency,
    subject: `request/2026-${++serial}`,
    seen: 0,
    act: 'register',
    by: 'staff/k3m7q2x9aa',
    day: '2026-03-02',
    under: regulation(45),
    data: { received: '2026-03-02', channel: 'letter', person: 'person/7h2k9d4mzz', serial },
  };
}

/** The row that `record()` would write, with a number of its own. */
function rawRow(): JournalRow {
  return rowOf(doingOf('qinghe-raw'), { seq: serial, hash: GENESIS }, NOW);
}

async function onSqlite(): Promise<BenchLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const ledger = await open({ folder });
  const db = openSqlite(join(folder, FILE));
  const columns = Object.keys(rawRow());
  const insert = db.prepare(`insert into journal (${columns}) values (${columns.map(() => '?')})`);
  const [begin, commit] = [db.prepare('begin immediate'), db.prepare('commit')];

  return {
    name: 'SQLite',
    trips: `${await questions(sqliteConnection(join(folder, FILE)))} statements`,
    ledger,
    insertOne: () => {
      begin.run();
      insert.run(...Object.values(rawRow()));
      commit.run();
    },
    end: async () => {
      db.close();
      await ledger.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function onPostgres(): Promise<BenchLedger | null> {
  const server = await startPostgres();
  if (!server) return null;
  const ledger = await open({ folder: '', url: server.url });
  const client = new Client(server.url);
  await client.connect();
  const columns = Object.keys(rawRow());
  const insert = `insert into journal (${columns}) values (${columns.map((_, n) => `$${n + 1}`)})`;

  return {
    name: 'PostgreSQL',
    trips: `${await questions(postgresConnection(server.url))} round trips`,
    ledger,
    insertOne: async () => {
      await client.query('begin');
      await client.query(insert, Object.values(rawRow()));
      await client.query('commit');
    },
    end: async () => {
      await client.end();
      await ledger.close();
      await server.stop();
    },
  };
}

async function open(where: Whereabouts): Promise<Ledger> {
  return { ...(await openStore(where, NOW)), projections: [], now: () => NOW };
}

/** How often the engine is asked for an act of an agency that has acted before. */
async function questions({ dialect, engine }: Connection): Promise<number> {
  let asked = 0;
  const db = new Kysely<Schema>({ dialect, log: () => void asked++ });
  const ledger = { db, engine, close: () => db.destroy(), projections: [], now: () => NOW };
  await recordOne(ledger, 'qinghe-questions');
  asked = 0;
  await recordOne(ledger, 'qinghe-questions');
  await ledger.close();
  return asked;
}
