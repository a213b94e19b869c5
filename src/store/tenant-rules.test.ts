import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kysely, sql } from 'kysely';
import { openSqlite } from './dialects/sqlite.ts';
import { steps, textOf } from './migrations/steps.ts';
import { freshStore, onEveryDatabase, onEveryEngine } from './sample-engines.ts';
import { type Shape, shapesOf } from './sample-shape.ts';
import type { Schema } from './schema.ts';

/** Tables that are computed from the journal. A new one is named here by whoever makes it. */
const projections = [
  'journal_head',
  'agency',
  'staff',
  'instance',
  'request',
  'request_release',
  'remedy',
  'report_cells_2021',
  'connected_system',
];

/** Tables that are whole on every machine of a cluster, and why that may be. */
const whole: Readonly<Record<string, string>> = {
  migration: 'what was done to this database, before there was any agency',
  agency: 'small; each agency looks up others in the tree',
  staff: 'small; who signs in is found before the agency is known',
  vault_user: 'small; who signs in is found before the agency is known',
  vault_account: 'belongs to vault_user',
  vault_two_factor: 'belongs to vault_user',
  connected_system: 'small; who asks, and who is told, is found before the agency is known',
  vault_secret: 'secrets of the installation, not of an agency',
  keep_session: 'a session is found by its token, before the agency is known',
  keep_verification: 'a sign-in under way, before the agency is known',
  keep_auth_rate: 'counts attempts by address, before anybody is known',
  keep_rate: 'counts attempts by address, before anybody is known',
  keep_upload: 'a visitor of 年报体检 has no agency',
  keep_upload_paper: 'belongs to keep_upload',
  keep_chosen: 'a form is found by its token; a visitor has no agency',
  keep_tick: 'what the clock of the installation did',
  keep_lease: 'who is the clock of the installation',
  keep_backup: 'backups are of the whole installation',
};

onEveryEngine(
  'every table is the journal, a projection, vault, file or keep, by its name',
  async (_, { db, engine }) => {
    for (const name of (await shapesOf(db, engine.name)).keys()) {
      const kinds = [
        name === 'journal' || name === 'migration',
        projections.includes(name),
        /^vault_|^file$/.test(name),
      ];
      assert.equal([...kinds, name.startsWith('keep_')].filter(Boolean).length, 1, name);
    }
  },
);

onEveryEngine('where a table belongs to agencies, agency_id is first in every key', async (_, { db, engine }) => {
  const shapes = await shapesOf(db, engine.name);
  const tenant = [...shapes.values()].filter(({ name }) => !(name in whole));
  assert.ok(tenant.length > 0);
  assert.deepEqual(
    tenant.flatMap((shape) => offences(shape)),
    [],
  );
});

onEveryDatabase('a table that breaks the rule is found', async (t, database) => {
  const { dialect, engine } = database.connect();
  const db = new Kysely<Schema>({ dialect });
  t.after(() => db.destroy());
  await sql`create table one (agency_id text not null, id text not null unique, primary key (agency_id, id))`.execute(
    db,
  );
  await sql`
    create table other (
      agency_id text not null, id text not null primary key references one (id),
      constraint other_one foreign key (agency_id, id) references one (agency_id, id)
    )`.execute(db);
  await sql`create index other_id on other (id, agency_id)`.execute(db);

  const found = [...(await shapesOf(db, engine.name)).values()].flatMap((shape) => offences(shape));
  const wrong = ['one (id)', 'other (id)', 'other (id)', 'other (id)', 'other (id, agency_id)'];
  assert.deepEqual(found.toSorted(), wrong);
});

onEveryEngine('whatever is said to be whole, or computed, is there', async (_, { db, engine }) => {
  const shapes = await shapesOf(db, engine.name);
  assert.deepEqual(
    [...projections, ...Object.keys(whole)].filter((name) => !shapes.has(name)),
    [],
  );
});

onEveryEngine('what is whole refers to nothing that belongs to one agency', async (_, { db, engine }) => {
  const shapes = [...(await shapesOf(db, engine.name)).values()];
  const wrong = shapes.filter(({ name, references }) => name in whole && references.some(({ to }) => !(to in whole)));
  assert.deepEqual(wrong, []);
});

onEveryEngine(
  'every column is text, integer or bigint; every table has a key that is never null',
  async (_, { db, engine }) => {
    for (const { name, columns, primary } of (await shapesOf(db, engine.name)).values()) {
      for (const column of columns) assert.match(column, /^[a-z_0-9]+ (?:text|integer|bigint)(?: not null)?$/, name);
      assert.ok(primary.length > 0, name);
      const open = primary.filter(
        (key) => !columns.some((column) => column.startsWith(`${key} `) && /not null$/.test(column)),
      );
      assert.deepEqual(open, [], name);
    }
  },
);

test('both engines have the same tables, columns, keys and references', async (t) => {
  const [one, other] = [await freshStore('SQLite', t), await freshStore('PGlite', t)];
  assert.deepEqual(await shapesOf(one.db, 'sqlite'), await shapesOf(other.db, 'postgres'));
});

test('every step is one statement of DDL', () => {
  const db = openSqlite(':memory:');
  for (const [name, step] of Object.entries(steps)) {
    for (const text of [textOf(step, 'sqlite'), textOf(step, 'postgres')])
      if (text)
        assert.match(text.trim(), /^(?:create|alter|drop) (?:table|(?:unique )?index|trigger|function)\b/, name);

    const text = textOf(step, 'sqlite');
    if (!text) continue;
    // what the engine makes of a text ends where its first statement ends
    const statement = db.prepare(text);
    assert.equal(statement.sourceSQL.trim(), text.trim(), name);
    statement.run();
  }
  db.close();
});

/** Keys of a table that begin with something else than the agency. */
function offences({ name, primary, indexes, references }: Shape): readonly string[] {
  const keys = [primary, ...indexes.map(({ columns }) => columns), ...references.map(({ columns }) => columns)];
  const theirs = references.map(({ toColumns }) => toColumns);
  return [...keys, ...theirs].filter(([first]) => first !== 'agency_id').map((key) => `${name} (${key.join(', ')})`);
}
