import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { openSqlite } from './dialects/sqlite.ts';
import { openStore } from './open.ts';
import { absent, freshDatabase } from './sample-engines.ts';
import { keepUpload, uploadById } from './uploads/queries.ts';

const execute = promisify(execFile);

const now = '2026-03-02T12:00:00Z';

test('a folder opened twice keeps what it had', async (t) => {
  const folder = join(fresh(t), 'data');
  const first = await openStore({ folder }, now);
  await keepUpload(first.db, { id: 'a', at: now, name: 'x', reading: '{}', papers: new Map() });
  await first.close();

  const second = await openStore({ folder }, now);
  assert.equal((await uploadById(second.db, 'a', '2026-03-02T12:00:01Z'))?.name, 'x');
  await second.close();
});

for (const engine of ['SQLite', 'PostgreSQL'] as const) {
  const title = `three processes that start together on an empty database all find the newest schema (${engine})`;
  test(title, { skip: absent(engine) }, async (t) => {
    const { where } = await freshDatabase(engine, t);
    const script = `import { openStore } from ${JSON.stringify(new URL('open.ts', import.meta.url).href)};
      const { db, close } = await openStore(${JSON.stringify(where)}, '${now}');
      console.log((await db.selectFrom('keep_upload').selectAll().execute()).length);
      await close();`;
    const start = () => execute(process.execPath, ['--input-type=module-typescript', '--eval', script]);

    for (const { stdout } of await Promise.all([start(), start(), start()])) assert.equal(stdout, '0\n');
  });
}

test('deleted rows are overwritten in the file', async (t) => {
  const db = openSqlite(join(fresh(t), 'x.sqlite'));
  assert.deepEqual({ ...db.prepare('pragma secure_delete').get() }, { secure_delete: 1 });
  db.close();
});

function fresh(t: { after(done: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
