import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openStore } from '../open.ts';
import { onEveryEngine } from '../sample-engines.ts';
import type { Db } from '../schema.ts';
import { openMany, seal } from './entries.ts';
import { addMasterKey, readRing } from './key-file.ts';
import { addPerson } from './people.ts';
import type { KeyRing } from './ring.ts';
import { rotate } from './rotate.ts';
import { sampleKey, sampleRing } from './sample-ring.ts';
import { lastingSecret } from './secrets.ts';
import { isVaultInUse, vaultStatus } from './status.ts';

const at = '2026-03-02T08:00:00Z';
const agencies = ['a', 'b', 'c'];
const PERSONS = 150;
const ALL = agencies.length * PERSONS;

onEveryEngine(
  'a rotation that is cut off goes on where it stopped; then the old key is not needed',
  async (_t, { db }) => {
    const [old, current] = [sampleKey('k1'), sampleKey('k2')];
    await fill(db, sampleRing('sm4-gcm', old));
    const secret = await lastingSecret(db, sampleRing('sm4-gcm', old), 'match', at);
    const both = sampleRing('sm4-gcm', current, old);

    const cut = rotate(db, both, () => {
      throw new Error('the process ends here');
    });
    await assert.rejects(cut, /ends here/);
    const [, left] = (await vaultStatus(db, both)).keys;
    assert.ok(left && left.persons > 0 && left.persons < ALL && left.id === old.id);
    await allOpen(db, both);

    assert.deepEqual(await rotate(db, both), { rewrapped: left.persons, unopened: [] });
    assert.deepEqual(await rotate(db, both), { rewrapped: 0, unopened: [] });
    const alone = sampleRing('sm4-gcm', current);
    await allOpen(db, alone);
    assert.ok(secret.equals(await lastingSecret(db, alone, 'match', at)));
  },
);

onEveryEngine('keys that do not open are named and left, all others are renewed', async (_t, { db }) => {
  const [lost, old, current] = [sampleKey(), sampleKey(), sampleKey()];
  await db.transaction().execute(async (tx) => {
    await addPerson(tx, sampleRing('sm4-gcm', lost), { agency: 'a', person: 'lost', at });
    await addPerson(tx, sampleRing('aes-256-gcm', old), { agency: 'a', person: 'kept', at });
  });

  const ring = sampleRing('sm4-gcm', current, old);
  assert.deepEqual(await rotate(db, ring), { rewrapped: 1, unopened: ['a lost'] });
  const { keys } = await vaultStatus(db, ring);
  assert.deepEqual(
    keys.map(({ id, key, persons }) => [id, Boolean(key), persons]),
    [
      [current.id, true, 1],
      [old.id, true, 0],
      [lost.id, false, 1],
    ],
  );
});

onEveryEngine('the status counts what hangs on each key', async (_t, { db }) => {
  const ring = sampleRing();
  assert.equal(await isVaultInUse(db), false);
  await fill(db, ring);
  await lastingSecret(db, ring, 'match', at);

  assert.equal(await isVaultInUse(db), true);
  const { keys, entries, files } = await vaultStatus(db, ring);
  assert.deepEqual([entries, files], [ALL, 0]);
  assert.deepEqual(keys, [{ id: ring.current.id, key: ring.current, current: true, persons: ALL, secrets: 1 }]);
});

test('sqlite: a second process, killed while it rotates, leaves a vault that opens, and one more run completes it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-rotate-'));
  const store = await openStore({ folder }, at);
  t.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const ring = readRing({ folder, env: {}, mayMake: true });
  await fill(store.db, ring);
  addMasterKey({ folder, env: {}, mayMake: false });

  await killedAtFirstBatch(t, folder);
  const left = (await vaultStatus(store.db, ring)).keys.find(({ current }) => !current)?.persons ?? 0;
  assert.ok(left > 0 && left < ALL, `${left} of ${ALL} left`);
  await allOpen(store.db, ring);

  const renewed = readRing({ folder, env: {}, mayMake: false });
  assert.equal((await rotate(store.db, renewed)).rewrapped, left);
  await allOpen(store.db, sampleRing('sm4-gcm', renewed.current));
});

/** Another process reads what this one wrote, rotates, and is killed once a batch is committed. */
function killedAtFirstBatch(t: TestContext, folder: string): Promise<void> {
  const program = `
    import { openStore } from ${JSON.stringify(import.meta.resolve('../open.ts'))};
    import { open } from ${JSON.stringify(import.meta.resolve('./entries.ts'))};
    import { readRing } from ${JSON.stringify(import.meta.resolve('./key-file.ts'))};
    import { rotate } from ${JSON.stringify(import.meta.resolve('./rotate.ts'))};
    const { db } = await openStore({ folder: ${JSON.stringify(folder)} }, '${at}');
    const ring = readRing({ folder: ${JSON.stringify(folder)}, env: {}, mayMake: false });
    if (await open(db, ring, { agency: 'b', person: 'person/7', entry: 'name' }) !== 'b person/7') process.exit(3);
    await rotate(db, ring, () => { process.kill(process.pid, 'SIGKILL'); return new Promise(() => {}); });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' });
  t.after(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) =>
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`ended by itself with ${code}`)),
    ),
  );
}

async function fill(db: Db, ring: KeyRing): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const agency of agencies)
      for (const person of persons()) {
        await addPerson(tx, ring, { agency, person, at });
        await seal(tx, ring, { agency, person, entry: 'name', value: `${agency} ${person}`, at });
      }
  });
}

async function allOpen(db: Db, ring: KeyRing): Promise<void> {
  for (const agency of agencies) {
    const names = await openMany(db, ring, { agency, persons: persons(), entries: ['name'] });
    assert.equal(names.size, PERSONS);
    for (const [person, entries] of names) assert.equal(entries.get('name'), `${agency} ${person}`);
  }
}

function persons(): readonly string[] {
  return Array.from({ length: PERSONS }, (_, number) => `person/${number}`);
}
