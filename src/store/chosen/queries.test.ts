import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '../open.ts';
import { onEveryEngine, onEveryReachableDatabase } from '../sample-engines.ts';
import { masterKey } from '../vault/ring.ts';
import { rotate } from '../vault/rotate.ts';
import { sampleKey, sampleRing } from '../vault/sample-ring.ts';
import { formKey } from './form-key.ts';
import { chosenOf, dropChosen, dropOldChosen, keepChosen, openChosen } from './queries.ts';

const noon = '2026-03-02T12:00:00Z';
const nextNoon = '2026-03-03T12:00:00Z';
const card = { name: '身份证.pdf', bytes: Buffer.from('%PDF-1.7 证件') };
const map = { name: '位置图.png', bytes: Buffer.from('位置') };

onEveryEngine(
  'files of a form come back byte for byte; without its token nobody reads or takes them',
  async (_t, { db }) => {
    const ring = sampleRing();
    const of = await formKey(db, ring, 'form 1', noon);
    const kept = await keepChosen(db, { of, sender: 'a', at: noon, files: [card, map] });
    assert.deepEqual(
      kept.map(({ name, size }) => [name, size]),
      [
        ['身份证.pdf', 15],
        ['位置图.png', 6],
      ],
    );

    const ids = kept.map(({ id }) => id);
    const again = await formKey(db, ring, 'form 1', noon);
    assert.deepEqual(await chosenOf(db, again, { ids, now: noon }), kept);
    assert.deepEqual(await openChosen(db, again, { ids, now: noon }), [card, map]);
    const stored = JSON.stringify(await db.selectFrom('keep_chosen').selectAll().execute());
    for (const open of ['form 1', '身份证', card.bytes.toString('base64'), card.bytes.toString('base64url')])
      assert.ok(!stored.includes(open), open);

    const other = await formKey(db, ring, 'form 2', noon);
    assert.deepEqual(await chosenOf(db, other, { ids, now: noon }), []);
    assert.equal(await openChosen(db, other, { ids, now: noon }), null);
    await dropChosen(db, other);
    assert.equal((await openChosen(db, { ...other, form: of.form }, { ids, now: noon })) ?? 'sealed', 'sealed');
    assert.equal((await openChosen(db, of, { ids, now: noon }))?.length, 2);
  },
);

onEveryEngine(
  'the same file chosen twice is one; what is taken out is gone, and so is all after a day',
  async (_t, { db }) => {
    const of = await formKey(db, sampleRing(), 'form', noon);
    const [first] = await keepChosen(db, { of, sender: 'a', at: noon, files: [card] });
    const [second, other] = await keepChosen(db, { of, sender: 'a', at: noon, files: [card, map] });
    const ids = [first, other].map((file) => file?.id ?? '');
    assert.equal(second?.id, first?.id);
    assert.equal((await db.selectFrom('keep_chosen').select('id').execute()).length, 2);

    await dropChosen(db, of, ids.slice(0, 1));
    assert.equal(await openChosen(db, of, { ids, now: noon }), null, 'one of them is gone');
    assert.deepEqual(await openChosen(db, of, { ids: ids.slice(1), now: '2026-03-03T11:59:59Z' }), [map]);
    assert.deepEqual(await chosenOf(db, of, { ids, now: nextNoon }), []);
    assert.deepEqual([await dropOldChosen(db, '2026-03-03T11:59:59Z'), await dropOldChosen(db, nextNoon)], [0, 1]);
  },
);

onEveryEngine(
  'what one sender, and what all together may keep, is bounded; the rest is not kept',
  async (_t, { db }) => {
    const room = { ofSender: 30, ofAll: 50 };
    const file = (name: string) => ({ name, bytes: Buffer.alloc(10, name) });
    const ring = sampleRing();
    const keep = async (sender: string, at: string, ...names: string[]) => {
      const of = await formKey(db, ring, sender, at);
      return (await keepChosen(db, { of, sender, at, room, files: names.map(file) })).map(({ name }) => name);
    };

    assert.deepEqual(await keep('a', noon, '1', '2', '3', '4'), ['1', '2', '3']);
    assert.deepEqual(await keep('b', noon, '5', '6', '7'), ['5', '6']);
    assert.deepEqual(await keep('c', noon, '8'), []);
    assert.deepEqual(await keep('c', nextNoon, '8'), ['8'], 'what is a day old has made room');
  },
);

onEveryEngine(
  'a new master key shuts nobody out; another cipher or a lost secret is as good as gone',
  async (_t, { db }) => {
    const old = sampleKey('k1');
    const of = await formKey(db, sampleRing('sm4-gcm', old), 'form', noon);
    const ids = (await keepChosen(db, { of, sender: 'a', at: noon, files: [card] })).map(({ id }) => id);

    const rings = [sampleRing('sm4-gcm', sampleKey('k2'), old), sampleRing('aes-256-gcm', old)] as const;
    const [rotated, aes] = rings;
    assert.deepEqual(await chosenOf(db, await formKey(db, aes, 'form', noon), { ids, now: noon }), []);
    await rotate(db, rotated);
    assert.deepEqual(await openChosen(db, await formKey(db, rotated, 'form', noon), { ids, now: noon }), [card]);
  },
);

onEveryReachableDatabase('what was said to be kept is there after its process was killed', async (t, { where }) => {
  const secret = Buffer.alloc(32, 7);
  const script = join(import.meta.dirname, 'sample-keeper.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(where), secret.toString('base64')]);
  t.after(() => child.kill('SIGKILL'));
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  child.kill('SIGKILL');
  await once(child, 'exit');

  const { db, close } = await openStore(where, noon);
  const ring = sampleRing('sm4-gcm', masterKey('k', secret));
  const files = await openChosen(db, await formKey(db, ring, 'form', noon), { ids: JSON.parse(line), now: noon });
  assert.deepEqual(
    files?.map(({ name, bytes }) => [name, bytes.byteLength]),
    [['大.pdf', 5_000_000]],
  );
  await close();
});
