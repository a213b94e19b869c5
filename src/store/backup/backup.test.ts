import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Store } from '../engine.ts';
import type { Whereabouts } from '../open.ts';
import { freshStore, onEveryEngine, onEveryReachableDatabase } from '../sample-engines.ts';
import { lastBackup } from '../ticks/queries.ts';
import { backup } from './backup.ts';
import { over } from './reach.ts';
import { headerOfWhole } from './read-backup.ts';
import { restore } from './restore.ts';
import { addSampleActs, wholeChains } from './sample-acts.ts';
import { addSamplePerson, agency, everything, paper, ring, sampleFolders, secrets } from './sample-world.ts';
import { BackupTrouble } from './trouble.ts';

const now = '2026-03-05T08:00:00Z';
const product = '0.2.0';
const acts = { agency, subject: 'request/2026-1' };

onEveryEngine('a backup is one file, its owner’s alone, and is written down', async (t, store) => {
  const world = sampleFolders(t);
  await addSampleActs(store, 3, acts);
  await addSamplePerson(store, world.files, 'person/a');
  const made = await backup({ ...store, ...world }, { ...world, now, product });

  assert.deepEqual(readdirSync(world.folder).sort(), ['b.gongkai', 'files']);
  assert.equal(statSync(world.path).mode & 0o777, 0o600);
  assert.equal(made.bytes, statSync(world.path).size);
  assert.deepEqual(
    { ...(await lastBackup(store.db)), digest: '' },
    { at: now, name: 'b.gongkai', bytes: made.bytes, digest: '' },
  );

  const { header } = made;
  assert.deepEqual([header.at, header.product, header.heads[0]?.seq], [now, product, 3]);
  assert.ok(header.without.includes('keep_session') && header.without.every((name) => name.startsWith('keep_')));
  assert.equal(header.tables.find(({ name }) => name === 'vault_entry')?.rows, 3);
});

onEveryEngine('a backup holds no plaintext of a person and no key', async (t, store) => {
  const world = sampleFolders(t);
  await addSamplePerson(store, world.files, 'person/a');
  await backup({ ...store, ...world }, { ...world, now, product });

  const text = gunzipSync(readFileSync(world.path));
  const key = ring.current.secret.export();
  for (const wanted of [...Object.values(secrets), '000-88886666'.replace('-', ''), paper.subarray(0, 30), key])
    assert.equal(text.indexOf(wanted), -1);
  assert.equal(text.indexOf(key.toString('base64').slice(0, 40)), -1);
  assert.equal(text.indexOf(Buffer.from(secrets.name).toString('base64').slice(0, 14)), -1);
});

onEveryReachableDatabase('while others write, a backup has whole acts only, up to one instant', async (t, database) => {
  const world = sampleFolders(t);
  await (await database.open()).close();
  const writer = await otherProcess(database.where, world.folder);
  const own = over(database.connect());
  t.after(() => own.close());

  const { header, missing } = await backup({ ...own, ...world }, { ...world, now, product }).finally(() =>
    ended(writer),
  );

  const seq = header.heads[0]?.seq ?? 0;
  const { length: written } = await own.db.selectFrom('journal').select('seq').execute();
  assert.ok(seq >= 50 && written > seq, `${seq} of ${written}`);
  assert.deepEqual(missing, []);
  const target = await restoredInto(t, world.path);
  const length = await wholeChains(target);
  const people = await target.db.selectFrom('vault_person').select('person_id').execute();
  assert.deepEqual([length, people.length], [seq, Math.floor(seq / 10)]);
});

test('an attachment that is not to be found is told, and the rest is kept', async (t) => {
  const [world, store] = [sampleFolders(t), await freshStore('SQLite', t)];
  const lost = await addSamplePerson(store, world.files, 'person/a');
  await addSamplePerson(store, world.files, 'person/b');
  await world.files.remove(lost);

  const { files, missing } = await backup({ ...store, ...world }, { ...world, now, product });
  assert.deepEqual([files, missing], [1, [lost]]);
});

test('a file that is cut, altered, longer or something else is refused, and nothing is changed', async (t) => {
  const [world, store, target] = [sampleFolders(t), await freshStore('SQLite', t), await freshStore('SQLite', t)];
  await addSampleActs(store, 3, acts);
  await addSamplePerson(store, world.files, 'person/a');
  await backup({ ...store, ...world }, { ...world, now, product });
  await addSampleActs(target, 1, acts);
  const before = await everything(target);

  const whole = readFileSync(world.path);
  const text = gunzipSync(whole).toString();
  const lines = text.split('\n');
  const flipped = (at: number) => whole.map((byte, place) => (place === at ? byte ^ 4 : byte));
  const without = (wanted: RegExp) => gzipSync(lines.filter((line) => !wanted.test(line)).join('\n'));
  const bad = {
    empty: '',
    text: 'not a backup',
    halved: whole.subarray(0, whole.length / 2),
    'without its last byte': whole.subarray(0, -1),
    'flipped early': flipped(200),
    'flipped late': flipped(whole.length - 200),
    'without an act': without(/^\["qinghe-civil-affairs",2,/),
    'without its end': without(/^\{"end"/),
    'without a paper': without(/^\{"file"/),
    'another act': gzipSync(text.replace('"register"', '"registex"')),
    'more behind its end': Buffer.concat([whole, gzipSync('[]\n')]),
    'the end of a line missing': gzipSync(text.slice(0, -10)),
  };
  for (const [what, bytes] of Object.entries(bad)) {
    writeFileSync(world.path, bytes);
    const again = restore({ ...target, ...world }, { ...world, now, replace: true, look: async () => {} });
    await assert.rejects(again, (error) => error instanceof BackupTrouble && /备份/.test(error.message), what);
  }
  assert.deepEqual(await everything(target), before);
});

test('a backup of a later format or of unknown steps says what to use instead', async (t) => {
  const [world, store] = [sampleFolders(t), await freshStore('SQLite', t)];
  await backup({ ...store, ...world }, { ...world, now, product });
  const text = gunzipSync(readFileSync(world.path)).toString();

  writeFileSync(world.path, gzipSync(text.replaceAll('gongkai backup 1', 'gongkai backup 2')));
  await assert.rejects(headerOfWhole(world.path), /更新的版本/);
});

test('a backup that cannot be written leaves nothing', async (t) => {
  const [world, store] = [sampleFolders(t), await freshStore('SQLite', t)];
  const path = `${world.folder}/nowhere/b.gongkai`;
  await assert.rejects(backup({ ...store, ...world }, { path, now, product }), { code: 'ENOENT' });
  assert.deepEqual(readdirSync(world.folder), []);
});

/** Records an act, then adds a person with an act in one transaction, and so on; ready when a hundred acts are there. */
async function otherProcess(where: Whereabouts, folder: string): Promise<ChildProcess> {
  const of = (file: string) => JSON.stringify(import.meta.resolve(file));
  const program = `
    import { diskFiles } from ${of('../files/disk.ts')};
    import { openStore } from ${of('../open.ts')};
    import { addSampleAct } from ${of('./sample-acts.ts')};
    import { sealSamplePerson } from ${of('./sample-world.ts')};
    const store = await openStore(${JSON.stringify(where)}, '${now}');
    const files = diskFiles(${JSON.stringify(join(folder, 'files'))});
    for (let seen = 0; seen < 5000; seen += 1) {
      await store.db.transaction().execute(async (tx) => {
        if (seen % 10 === 9) await sealSamplePerson(tx, files, 'person/' + seen);
        await addSampleAct(tx, ${JSON.stringify(acts)});
      });
      if (seen === 100) console.log('ready');
      await new Promise((done) => setTimeout(done, 2));
    }`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

async function restoredInto(t: TestContext, path: string): Promise<Store> {
  const [world, store] = [sampleFolders(t), await freshStore('SQLite', t)];
  await restore({ ...store, ...world }, { ...world, path, now, replace: false, look: async () => {} });
  return store;
}
