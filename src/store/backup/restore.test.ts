import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Store } from '../engine.ts';
import { takeSteps } from '../migrate.ts';
import { steps } from '../migrations/steps.ts';
import type { Whereabouts } from '../open.ts';
import {
  absent,
  freshDatabase,
  freshStore,
  onEveryDatabase,
  onEveryReachableDatabase,
  type SampleEngine,
} from '../sample-engines.ts';
import { claim } from '../ticks/leases.ts';
import { erasePerson } from '../vault/erase.ts';
import { backup } from './backup.ts';
import { over } from './reach.ts';
import { type Restoration, restore } from './restore.ts';
import { addSampleActs, wholeChains } from './sample-acts.ts';
import { addSamplePerson, agency, everything, lasting, type SampleFolders, sampleFolders } from './sample-world.ts';
import { BackupTrouble } from './trouble.ts';

const now = '2026-03-05T08:00:00Z';
// more than a page
const ACTS = 510;
const look: Restoration['look'] = async (db, { heads }) =>
  assert.equal(
    await wholeChains({ db }),
    heads.reduce((sum, { seq }) => sum + seq, 0),
  );

const ways: readonly (readonly [SampleEngine, SampleEngine])[] = [
  ['SQLite', 'SQLite'],
  ['SQLite', 'PGlite'],
  ['PGlite', 'SQLite'],
  ['SQLite', 'PostgreSQL'],
  ['PostgreSQL', 'SQLite'],
  ['PostgreSQL', 'PostgreSQL'],
];

for (const [from, to] of ways) {
  const skip = absent(from) || absent(to);
  test(`a backup of ${from} restores into ${to}: rows, chains and papers are the same`, { skip }, async (t) => {
    const [source, target] = [sampleFolders(t), sampleFolders(t)];
    const store = await freshStore(from, t);
    const digest = await fill(store, source);
    const made = await save(store, source);
    const empty = over((await freshDatabase(to, t)).connect());
    t.after(() => empty.close());

    const restored = await restore(
      { ...empty, ...target },
      { ...target, path: source.path, now, look, replace: false },
    );

    assert.deepEqual(lasting(await everything(empty)), lasting(await everything(store)));
    assert.deepEqual(await target.files.read(digest), await source.files.read(digest));
    assert.deepEqual([made.files, restored.files, restored.erased, restored.missing], [2, 2, 0, []]);
    await goesOn(empty);
  });
}

onEveryDatabase(
  'what is there is replaced only when told to, and only while nobody is at work',
  async (t, database) => {
    const [world, store] = [sampleFolders(t), await database.open()];
    await fill(store, world);
    await save(store, world);
    await addSampleActs(store, 3, { agency, subject: 'request/2026-2' });
    const before = await everything(store);
    const owner = over(database.connect());
    const again = (replace: boolean) => restore({ ...owner, ...world }, { ...world, now, look, replace });
    t.after(() => Promise.all([owner.close(), store.close()]));

    await assert.rejects(again(false), (error) => error instanceof BackupTrouble && /--replace/.test(error.message));
    await claim(store.db, { name: 'clock', holder: 'county-1', now, seconds: 60 });
    await assert.rejects(again(true), /网站还在运行（county-1）/);
    await store.db.deleteFrom('keep_lease').execute();
    assert.deepEqual(await everything(store), before);

    assert.equal((await again(true)).header.heads[0]?.seq, ACTS);
    assert.equal((await newestSeq(owner)) ?? 0, ACTS);
    await goesOn(owner);
  },
);

onEveryDatabase('a restoration that ends before its time leaves everything as it was', async (t, database) => {
  const [world, store] = [sampleFolders(t), await database.open()];
  await fill(store, world);
  await save(store, world);
  await addSampleActs(store, 3, { agency, subject: 'request/2026-2' });
  const before = await everything(store);
  const owner = over(database.connect());
  t.after(() => Promise.all([owner.close(), store.close()]));

  const broken = async () => {
    throw new Error('the process ends here');
  };
  const wanted = { ...world, now, look: broken, replace: true };
  await assert.rejects(restore({ ...owner, ...world }, wanted), /ends here/);
  assert.deepEqual(await everything(store), before);
});

onEveryReachableDatabase('a process killed while it restores leaves everything as it was', async (t, database) => {
  const [world, store] = [sampleFolders(t), await database.open()];
  await fill(store, world);
  await save(store, world);
  await addSampleActs(store, 3, { agency, subject: 'request/2026-2' });
  const before = await everything(store);
  await store.close();

  await killedAtTheLastLook(database.where, world.folder);
  const after = await database.open();
  t.after(() => after.close());
  assert.deepEqual(await everything(after), before);
});

onEveryDatabase('whoever was erased since the backup does not come back', async (t, database) => {
  const [world, store] = [sampleFolders(t), await database.open()];
  const digest = await fill(store, world);
  await save(store, world);
  await store.db.transaction().execute((tx) => erasePerson(tx, world.erased, { agency, person: 'person/B', at: now }));
  await addSampleActs(store, 1, { agency, subject: 'person/aa', act: 'erase' });
  const owner = over(database.connect());
  t.after(() => Promise.all([owner.close(), store.close()]));
  const target = sampleFolders(t);

  const wanted = { ...world, now, look, replace: true };
  const restored = await restore({ ...owner, ...target }, wanted);

  assert.deepEqual([restored.erased, restored.files], [2, 0]);
  assert.equal(await target.files.read(digest), undefined);
  for (const table of ['vault_person', 'vault_entry', 'vault_match', 'vault_word', 'file'] as const)
    assert.deepEqual(await owner.db.selectFrom(table).selectAll().execute(), []);
  // the journal that went knew of the second, and now the list does
  const { erasures } = await world.erased.read();
  assert.deepEqual(
    erasures.map(({ person }) => person),
    ['person/B', 'person/aa'],
  );
});

onEveryDatabase('a backup made before the newest steps is restored, and then brought to them', async (t, database) => {
  const world = sampleFolders(t);
  const old = over(database.connect());
  const before = Object.fromEntries(Object.entries(steps).filter(([name]) => name < '0300'));
  await old.db.transaction().execute((tx) => takeSteps(tx, old.engine, now, before));
  await fill(old, world);
  const { header } = await save(old, world);
  assert.equal(header.steps.length, Object.keys(before).length);

  const target = over((await freshDatabase('SQLite', t)).connect());
  t.after(() => Promise.all([old.close(), target.close()]));
  await restore({ ...target, ...world }, { ...world, now, look, replace: false });
  assert.equal((await target.db.selectFrom('migration').selectAll().execute()).length, Object.keys(steps).length);
  await goesOn(target);
});

async function fill(store: Store, { files }: SampleFolders): Promise<string> {
  await addSampleActs(store, ACTS, { agency, subject: 'request/2026-1' });
  await addSamplePerson(store, files, 'person/aa');
  return addSamplePerson(store, files, 'person/B');
}

function save(store: Store, { files, path }: SampleFolders) {
  return backup({ ...store, files }, { path, now, product: '0.2.0' });
}

/** The journal takes further acts at the end of its chain, and still refuses to be changed. */
async function goesOn(store: Store): Promise<void> {
  await addSampleActs(store, 2, { agency, subject: 'request/2026-99' });
  assert.ok(await wholeChains(store));
  for (const change of [sql`update journal set act = 'x'`, sql`delete from journal`])
    await assert.rejects(change.execute(store.db), /append-only/);
}

async function newestSeq({ db }: Store): Promise<number | undefined> {
  return (await db.selectFrom('journal').select('seq').orderBy('seq', 'desc').executeTakeFirst())?.seq;
}

/** Another process restores until everything is written and nothing is committed, and is killed. */
async function killedAtTheLastLook(where: Whereabouts, folder: string): Promise<void> {
  const of = (file: string) => JSON.stringify(import.meta.resolve(file));
  const program = `
    import { diskFiles } from ${of('../files/disk.ts')};
    import { erasedList } from ${of('../vault/erased-list.ts')};
    import { reachAsOwner } from ${of('./reach.ts')};
    import { restore } from ${of('./restore.ts')};
    const store = reachAsOwner(${JSON.stringify(where)});
    const look = async () => {
      console.log('written');
      await new Promise((done) => setTimeout(done, 60_000));
    };
    const [path, files] = ${JSON.stringify([join(folder, 'b.gongkai'), join(folder, 'files')])};
    const wanted = { path, now: '${now}', replace: true, erased: erasedList(${JSON.stringify(join(folder, 'keys'))}), look };
    await restore({ ...store, files: diskFiles(files) }, wanted);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
}
