import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Kysely, sql } from 'kysely';
import type { Database } from './sample-database.ts';
import { absent, freshDatabase, onEveryDatabase } from './sample-engines.ts';
import type { Db, Schema } from './schema.ts';
import type { JournalRow } from './tables/journal.ts';

const row: JournalRow = {
  agency_id: 'qinghe-civil-affairs',
  seq: 1,
  subject: 'request/2026-1',
  version: 1,
  act: 'register',
  v: 1,
  actor: 'staff/aaaaaaaaaa',
  day: '2026-03-02',
  instant: '2026-03-02T04:00:00Z',
  under: '{}',
  data: '{}',
  prev: '0'.repeat(64),
  hash: '1'.repeat(64),
};

const changes = {
  update: "update journal set actor = 'staff/bbbbbbbbbb'",
  'update of nothing but a day': "update journal set day = '2026-03-01' where seq = 1",
  delete: 'delete from journal where seq = 1',
};
const overwriting = {
  SQLite: {
    'insert or replace': replacing('insert or replace', ''),
    'insert over another version': replacing('insert or replace', '').replace('1,', '2,'),
    'insert on conflict': replacing('insert', 'on conflict (agency_id, seq) do update set actor = excluded.actor'),
  },
  PGlite: {
    truncate: 'truncate journal',
    'insert on conflict': replacing('insert', 'on conflict (agency_id, seq) do update set actor = excluded.actor'),
  },
};

onEveryDatabase('the journal refuses every change, also to the owner of the table', async (t, database, engine) => {
  const { owner } = await opened(t, database);
  const all = { ...changes, ...overwriting[engine === 'SQLite' ? engine : 'PGlite'] };
  for (const [name, change] of Object.entries(all))
    await assert.rejects(sql.raw(change).execute(owner), /the journal is append-only/, name);

  assert.deepEqual((await owner.selectFrom('journal').selectAll().execute()).map(plain), [row]);
});

const skip = absent('PostgreSQL');

test('the role that serves may read the journal and add to it, and nothing else, triggers or not', {
  skip,
}, async (t) => {
  const { owner, serving } = await opened(t, await freshDatabase('PostgreSQL', t));
  for (const trigger of ['journal_no_update', 'journal_no_delete', 'journal_no_truncate'])
    await sql`drop trigger ${sql.id(trigger)} on journal`.execute(owner);

  const all = { ...changes, ...overwriting.PGlite };
  for (const [name, change] of Object.entries(all)) await denied(serving, change, name);
  assert.deepEqual((await serving.selectFrom('journal').selectAll().execute()).map(plain), [row]);
});

test('the role that serves cannot loosen what holds it', { skip }, async (t) => {
  const { serving } = await opened(t, await freshDatabase('PostgreSQL', t));
  for (const change of [
    'drop trigger journal_no_update on journal',
    'alter table journal disable trigger all',
    'alter table journal add column note text',
    'create or replace function journal_refusal() returns trigger language plpgsql as $$ begin return new; end $$',
    'drop table journal',
    'create table other (id text)',
    "set session_replication_role = 'replica'",
  ]) {
    await denied(serving, change, change);
  }
  // the server only warns of this one
  await sql`grant all on journal to current_user`.execute(serving);
  await denied(serving, changes.update, 'granted to itself');
});

test('what an owner grants stays so when the program starts again', { skip }, async (t) => {
  const database = await freshDatabase('PostgreSQL', t);
  const { owner } = await opened(t, database);
  const server = decodeURIComponent(new URL(database.where?.url ?? '').username);
  await sql`grant update on journal to ${sql.id(server)}`.execute(owner);

  const again = await database.open();
  t.after(() => again.close());
  await denied(again.db, changes.update, 'granted by mistake');
});

const INSUFFICIENT_PRIVILEGE = '42501';

async function denied(db: Db, change: string, name: string): Promise<void> {
  await assert.rejects(sql.raw(change).execute(db), { code: INSUFFICIENT_PRIVILEGE }, name);
}

/** A journal of one act, as both roles see it. */
async function opened(t: TestContext, database: Database): Promise<{ readonly owner: Db; readonly serving: Db }> {
  const { db: serving, close } = await database.open();
  const owner = new Kysely<Schema>({ dialect: database.connect().dialect });
  t.after(() => Promise.all([close(), owner.destroy()]));
  await serving.insertInto('journal').values(row).execute();
  return { owner, serving };
}

function replacing(how: string, end: string): string {
  const values = Object.values({ ...row, actor: 'staff/bbbbbbbbbb' }).map((value) =>
    typeof value === 'number' ? value : `'${value}'`,
  );
  return `${how} into journal (${Object.keys(row).join(', ')}) values (${values.join(', ')}) ${end}`;
}

/** SQLite's rows have no prototype. */
function plain(found: JournalRow): JournalRow {
  return { ...found };
}
