import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { steps } from './migrations/steps.ts';
import { openInMemory, openStore } from './open.ts';
import { NodeSqliteDialect, openSqlite } from './sqlite.ts';
import { keepUpload, uploadById } from './uploads/queries.ts';

const execute = promisify(execFile);

test('every step is one statement', async () => {
  const db = await openInMemory();
  for (const [name, step] of Object.entries(steps)) assert.doesNotMatch(step(db.schema).compile().sql, /;/, name);
});

test('a folder opened twice keeps what it had', async (t) => {
  const folder = join(fresh(t), 'data');
  const first = await openStore(folder);
  await keepUpload(first, { id: 'a', at: '2026-03-02T12:00:00Z', name: 'x', reading: '{}', papers: new Map() });
  await first.destroy();

  const second = await openStore(folder);
  assert.equal((await uploadById(second, 'a', '2026-03-02T12:00:01Z'))?.name, 'x');
  await second.destroy();
});

test('three processes that start together on one empty folder all find the newest schema', async (t) => {
  const folder = fresh(t);
  const script = `import { openStore } from ${JSON.stringify(new URL('open.ts', import.meta.url).href)};
    const db = await openStore(${JSON.stringify(folder)});
    console.log((await db.selectFrom('keep_upload').selectAll().execute()).length);
    await db.destroy();`;
  const start = () => execute(process.execPath, ['--input-type=module-typescript', '--eval', script]);

  for (const { stdout } of await Promise.all([start(), start(), start()])) assert.equal(stdout, '0\n');
});

test('deleted rows are overwritten in the file', async (t) => {
  const db = openSqlite(join(fresh(t), 'x.sqlite'));
  assert.deepEqual({ ...db.prepare('pragma secure_delete').get() }, { secure_delete: 1 });
  db.close();
});

test('a database migrated once is left as it is', async () => {
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(openSqlite(':memory:')) });
  await migrate(db);
  await migrate(db);
  assert.deepEqual((await db.introspection.getTables()).map(({ name }) => name).sort(), [
    'keep_rate',
    'keep_upload',
    'keep_upload_paper',
  ]);
});

function fresh(t: { after(done: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
