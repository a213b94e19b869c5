import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Store } from '../engine.ts';
import { diskFiles } from '../files/disk.ts';
import { sweep } from '../files/sweep.ts';
import { openStore } from '../open.ts';
import { onEveryEngine } from '../sample-engines.ts';
import { filesOf, LARGEST_FILE, openFile, sealFile } from './attachments.ts';
import { open, seal, sealAll } from './entries.ts';
import { erasePerson, forget, replayErasures } from './erase.ts';
import { erasedList } from './erased-list.ts';
import { findMatches, markTraits } from './matches.ts';
import { addPerson } from './people.ts';
import { sampleRing } from './sample-ring.ts';
import { VaultTrouble } from './trouble.ts';
import { markWords } from './words.ts';

const at = '2026-03-02T08:00:00Z';
const one = { agency: 'qinghe', person: 'person/1' };
const other = { agency: 'qinghe', person: 'person/2' };
const secrets = { name: '欧阳青禾', phone: '000-88886666' };
const paper = Buffer.from('申请人欧阳青禾的身份证明'.repeat(500));

onEveryEngine('an attachment comes back for its agency only, and is sealed on the disk', async (t, store) => {
  const world = worldOf(t, store);
  const digest = await addWithPaper(world, one);

  const opened = await openFile(world.db, world, { agency: one.agency, digest });
  assert.deepEqual(opened, { bytes: paper, media: 'application/pdf', person: one.person });
  assert.deepEqual({ ...(await filesOf(world.db, one))[0] }, { digest, size: paper.length, media: 'application/pdf' });
  assert.equal(await openFile(world.db, world, { agency: 'elsewhere', digest }), undefined);
  assert.equal((await world.files.read(digest))?.indexOf('欧阳'), -1);
});

onEveryEngine('an attachment given to another person, lost or too large is refused', async (t, store) => {
  const world = worldOf(t, store);
  const digest = await addWithPaper(world, one);
  await addWithPaper(world, other);
  const wanted = { agency: one.agency, digest };

  await world.db.updateTable('file').set({ person_id: other.person }).where('digest', '=', digest).execute();
  await trouble('damaged', openFile(world.db, world, wanted));
  await world.files.remove(digest);
  await trouble('damaged', openFile(world.db, world, wanted));
  await trouble('tooLarge', addFile(world, one, Buffer.alloc(LARGEST_FILE + 1)));
});

onEveryEngine(
  'an erased person is gone with everything sealed; others stay; erasing twice does no harm',
  async (t, store) => {
    const world = worldOf(t, store);
    const digest = await addWithPaper(world, one);
    const kept = await addWithPaper(world, other);

    for (let times = 0; times < 2; times += 1) await erase(world, one);

    for (const table of ['vault_person', 'vault_entry', 'vault_match', 'vault_word', 'file'] as const) {
      const rows = await world.db.selectFrom(table).select('person_id').distinct().execute();
      assert.deepEqual(
        rows.map(({ person_id }) => person_id),
        ['person/2'],
      );
    }
    assert.equal(await open(world.db, world.ring, { ...one, entry: 'name' }), undefined);
    assert.equal(await openFile(world.db, world, { agency: one.agency, digest }), undefined);
    assert.equal(await world.files.read(digest), undefined);
    assert.deepEqual((await openFile(world.db, world, { agency: one.agency, digest: kept }))?.bytes, paper);
    const { agency } = one;
    assert.deepEqual(await findMatches(world.db, world.ring, { agency, kind: 'phone', value: secrets.phone }), [
      'person/2',
    ]);
  },
);

onEveryEngine('who is erased while something is being sealed for them stays erased', async (t, store) => {
  const world = worldOf(t, store);
  await addWithPaper(world, one);
  const sealing = () =>
    world.db.transaction().execute((tx) => seal(tx, world.ring, { ...one, at, entry: 'name', value: '再次' }));

  await Promise.allSettled([sealing(), erase(world, one), sealing()]);

  const rows = await world.db.selectFrom('vault_entry').select('entry').execute();
  assert.deepEqual(rows, []);
});

onEveryEngine(
  'an erasure that is not acknowledged is on the list already, and erasing again completes it',
  async (t, store) => {
    const world = worldOf(t, store);
    const digest = await addWithPaper(world, one);
    const interrupted = world.db.transaction().execute(async (tx) => {
      await erasePerson(tx, world.list, { ...one, at });
      throw new Error('the process ends here');
    });
    await assert.rejects(interrupted, /ends here/);

    assert.equal(await open(world.db, world.ring, { ...one, entry: 'name' }), secrets.name);
    assert.deepEqual((await world.list.read()).erasures, [{ ...one, at }]);
    await erase(world, one);
    assert.equal(await open(world.db, world.ring, { ...one, entry: 'name' }), undefined);
    assert.equal(await world.files.read(digest), undefined);
  },
);

onEveryEngine('whom a restored backup brings back is erased again, and nobody else', async (t, store) => {
  const world = worldOf(t, store);
  const digest = await addWithPaper(world, one);
  await addWithPaper(world, other);
  await world.list.append({ ...one, at });
  await world.list.append({ ...one, person: 'person/3', at });
  const { erasures } = await world.list.read();

  assert.equal(await replayErasures(world, world.files, erasures), 1);
  assert.equal(await replayErasures(world, world.files, erasures), 0);
  assert.equal(await open(world.db, world.ring, { ...one, entry: 'name' }), undefined);
  assert.equal(await open(world.db, world.ring, { ...other, entry: 'name' }), secrets.name);
  assert.equal(await world.files.read(digest), undefined);
});

onEveryEngine(
  'files that belong to nothing are swept, but not those that may be waiting for their row',
  async (t, store) => {
    const world = worldOf(t, store);
    const kept = await addWithPaper(world, one);
    const stray = await world.files.write(Buffer.from('stray'));

    assert.equal(await sweep(world.db, world.files, '2000-01-01T00:00:00Z'), 0);
    assert.equal(await sweep(world.db, world.files, '2999-01-01T00:00:00Z'), 1);
    assert.equal(await world.files.read(stray), undefined);
    assert.ok(await world.files.read(kept));
  },
);

test('sqlite: the file and its log hold no plaintext ever, and after an erasure no wrapped key and no sealed text', async (t) => {
  const folder = emptyFolder(t);
  const store = await openStore({ folder }, at);
  t.after(() => store.close());
  const world = worldOf(t, store);
  await addWithPaper(world, one);
  await addWithPaper(world, other);
  const [wrapped, sealed, digest] = await tracesOf(store);
  const plain = [secrets.name, secrets.phone, secrets.phone.replace('-', ''), '身份证明'];

  assert.deepEqual(found(folder, plain), []);
  assert.deepEqual(found(folder, [wrapped, sealed, digest]), [wrapped, sealed, digest]);
  await erase(world, one);
  assert.deepEqual(found(folder, [...plain, wrapped, sealed, digest]), []);
});

test('a line cut off on the list of erasures loses no other line', async (t) => {
  const folder = emptyFolder(t);
  const list = erasedList(folder);
  assert.deepEqual(await list.read(), { erasures: [], unreadable: 0 });

  await list.append({ ...one, at });
  await appendFile(join(folder, 'erased.jsonl'), '{"agency":"qinghe","pers');
  await list.append({ ...other, at });
  assert.deepEqual(await list.read(), {
    erasures: [
      { ...one, at },
      { ...other, at },
    ],
    unreadable: 1,
  });
});

type World = ReturnType<typeof worldOf>;

function worldOf(t: TestContext, store: Store) {
  const list = erasedList(emptyFolder(t));
  return { ...store, ring: sampleRing(), files: diskFiles(emptyFolder(t)), list };
}

function addWithPaper(world: World, owner: typeof one): Promise<string> {
  const traits = [{ kind: 'phone', value: secrets.phone }];
  return world.db.transaction().execute(async (tx) => {
    await addPerson(tx, world.ring, { ...owner, at });
    await sealAll(tx, world.ring, { ...owner, at, entries: secrets });
    await markTraits(tx, world.ring, { ...owner, at, traits });
    await markWords(tx, world.ring, { ...owner, at, ordinal: Number(owner.person.at(-1)), words: ['低保'] });
    return sealFile(tx, world, { ...owner, at, bytes: paper, media: 'application/pdf' });
  });
}

function addFile(world: World, owner: typeof one, bytes: Buffer): Promise<string> {
  return world.db.transaction().execute((tx) => sealFile(tx, world, { ...owner, at, bytes, media: 'image/png' }));
}

async function erase(world: World, owner: typeof one): Promise<void> {
  const digests = await world.db.transaction().execute((tx) => erasePerson(tx, world.list, { ...owner, at }));
  await forget(world, world.files, digests);
}

async function tracesOf({ db }: Store): Promise<readonly [string, string, string]> {
  const of = { column: 'person_id', is: one.person } as const;
  const key = await db
    .selectFrom('vault_person')
    .select('wrapped')
    .where(of.column, '=', of.is)
    .executeTakeFirstOrThrow();
  const entry = await db
    .selectFrom('vault_entry')
    .select('sealed')
    .where(of.column, '=', of.is)
    .executeTakeFirstOrThrow();
  const match = await db.selectFrom('file').select('digest').where(of.column, '=', of.is).executeTakeFirstOrThrow();
  return [key.wrapped, entry.sealed, match.digest];
}

/** Which of the texts stand somewhere in the files of a folder, as UTF-8. */
function found(folder: string, texts: readonly string[]): readonly string[] {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return texts.filter((text) => files.some((bytes) => bytes.includes(text)));
}

async function trouble(kind: VaultTrouble['trouble'], opening: Promise<unknown>): Promise<void> {
  await assert.rejects(opening, (error) => error instanceof VaultTrouble && error.trouble === kind);
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-erase-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
