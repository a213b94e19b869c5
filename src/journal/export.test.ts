import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { openInMemory } from '#store/open';
import { onEveryDatabase, onEveryEngine } from '#store/sample-engines';
import { unguarded } from '#store/sample-unguarded';
import type { Db } from '#store/schema';
import { fingerprintOf, headsIn, headsText } from './bundle.ts';
import { exportBundle, exportHeads, Unexportable } from './export.ts';
import { drawsFrom, NOON, recordSome, sampleAgencies, sampleLedger } from './sample-acts.ts';
import { verify } from './verify.ts';
import { verifyBundle } from './verify-bundle.ts';

const [office, affairs] = sampleAgencies;
const signing = generateKeyPairSync('ed25519').privateKey;

const bundleOf = async (db: Db, agency?: string) =>
  (await Array.fromAsync(exportBundle(db, { agency, instant: NOON, signing }))).join('');

/** The file in pieces of so many bytes. */
async function* pieces(text: string | Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

onEveryEngine('导出的文件自己就能核对', async (_, store) => {
  await recordSome(sampleLedger(store), 60, drawsFrom(1));
  const bundle = await bundleOf(store.db);
  const whole = { agencies: 3, acts: 60, findings: [], wrong: 0, troubles: [], fingerprint: fingerprintOf(signing) };
  for (const size of [1, 7, 1000, 1_000_000]) assert.deepEqual(await verifyBundle(pieces(bundle, size)), whole);
  assert.equal((await verifyBundle(pieces(await bundleOf(store.db, affairs)))).agencies, 1);
});

onEveryDatabase('从导出的文件取各单位最新一条，看得出后来删去的', async (t, database) => {
  const { db, ...store } = await unguarded(t, database);
  await recordSome(sampleLedger({ db, ...store }), 30, drawsFrom(2), [affairs]);
  const exported = [await bundleOf(db), headsText(await exportHeads(db, { instant: NOON }))];

  await recordSome(sampleLedger({ db, ...store }), 5, drawsFrom(3), [office]);
  for (const text of exported) assert.equal((await verify(db, { heads: headsIn(text) ?? [] })).wrong, 0);

  await db.deleteFrom('journal').where('agency_id', '=', affairs).where('seq', '>', 28).execute();
  for (const text of exported) {
    const { findings } = await verify(db, { heads: headsIn(text) ?? [] });
    assert.ok(findings.some(({ agency, seq, what }) => agency === affairs && seq === 30 && what === 'exported'));
  }
  await assert.rejects(bundleOf(db), Unexportable);
});

test('改动过的文件', async (t) => {
  const store = await openInMemory();
  t.after(() => store.close());
  await recordSome(sampleLedger(store), 20, drawsFrom(4), [office, affairs]);
  const bundle = await bundleOf(store.db);
  const lines = bundle.trimEnd().split('\n');
  const without = (n: number) => `${lines.toSpliced(n, 1).join('\n')}\n`;
  const verified = (text: string) => verifyBundle(pieces(text));

  await t.test('任何一个字节', async () => {
    const draw = drawsFrom(5);
    const bytes = Buffer.from(bundle);
    for (let n = 0; n < 300; n++) {
      const flipped = Buffer.from(bytes);
      const at = draw(flipped.length - 1);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 + draw(255)), at);
      const { troubles, wrong } = await verifyBundle(pieces(flipped));
      assert.ok(troubles.length + wrong > 0, `${at}`);
    }
  });

  await t.test('签名的任何一个字节', async () => {
    const start = Buffer.byteLength(without(lines.length - 1));
    for (let at = start; at < Buffer.byteLength(bundle) - 1; at++) {
      const flipped = Buffer.from(bundle);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
      assert.ok((await verifyBundle(pieces(flipped))).troubles.length > 0, `${at - start}`);
    }
  });

  await t.test('少了一行', async () => {
    const { troubles, findings } = await verified(without(3));
    assert.deepEqual(troubles, ['内容与签名不符，导出以后被改动过']);
    assert.ok(findings.some(({ seq, what }) => seq === 3 && what === 'gap'));
  });

  await t.test('少了签名', async () => {
    const { troubles, fingerprint } = await verified(without(lines.length - 1));
    assert.deepEqual(troubles, ['文件的末尾没有签名，是不完整的']);
    assert.equal(fingerprint, null);
  });

  await t.test('别的文件', async () => {
    for (const text of ['', 'x', '{}\n{}\n', headsText(await exportHeads(store.db, { instant: NOON }))])
      assert.deepEqual((await verified(text)).troubles, ['这个文件不是导出的留痕']);
    assert.equal(headsIn('{"heads":[]}'), null);
  });
});
