import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { addMasterKey, looseKeyFiles, readRing } from './key-file.ts';
import { VaultTrouble } from './trouble.ts';

const bytes = Buffer.alloc(32, 7);
const others = Buffer.alloc(32, 8);

test('the first start makes keys that only their owner may read, and later starts read the same', (t) => {
  const folder = join(emptyFolder(t), 'keys');
  const first = readRing({ folder, env: {}, mayMake: true });
  const second = readRing({ folder, env: {}, mayMake: false });

  assert.equal(second.current.id, first.current.id);
  assert.deepEqual(second.signing.export({ format: 'jwk' }), first.signing.export({ format: 'jwk' }));
  assert.deepEqual(readdirSync(folder).sort(), ['master.json', 'signing.json']);
  for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600);
  assert.deepEqual(looseKeyFiles(folder), []);
});

test('a key file that others may read is named', (t) => {
  const folder = emptyFolder(t);
  readRing({ folder, env: {}, mayMake: true });
  chmodSync(join(folder, 'master.json'), 0o640);
  assert.deepEqual(looseKeyFiles(folder), [join(folder, 'master.json')]);
});

test('where something is sealed already, missing keys are not made anew', (t) => {
  const folder = emptyFolder(t);
  badKeys(() => readRing({ folder, env: {}, mayMake: false }));
  assert.deepEqual(readdirSync(folder), []);
});

test('the environment goes before the file, with any number of old keys', (t) => {
  const folder = emptyFolder(t);
  const fromFile = readRing({ folder, env: {}, mayMake: true });
  const env = { GONGKAI_MASTER_KEY: text(bytes), GONGKAI_MASTER_KEY_OLD: `${text(others)}, ${masterIn(folder)}` };
  const ring = readRing({ folder, env, mayMake: false });

  assert.notEqual(ring.current.id, fromFile.current.id);
  assert.equal(ring.find(fromFile.current.id)?.id, fromFile.current.id);
  badKeys(() => addMasterKey({ folder, env, mayMake: false }));
});

test('a key that another process added is current and found at once, by those that run too', (t) => {
  const folder = emptyFolder(t);
  const running = readRing({ folder, env: {}, mayMake: true });
  const first = running.current;
  addMasterKey({ folder, env: {}, mayMake: false });
  addMasterKey({ folder, env: {}, mayMake: false });
  const started = readRing({ folder, env: {}, mayMake: false });

  assert.equal(started.current.name, 'k3');
  assert.equal(started.find(first.id)?.name, 'k1');
  assert.equal(running.find(started.current.id)?.name, 'k3');
  assert.equal(running.current.name, 'k3');
  assert.deepEqual(
    running.all().map(({ name }) => name),
    ['k3', 'k1', 'k2'],
  );
  assert.equal(running.find('000000000000'), undefined);
  assert.deepEqual(readdirSync(folder).sort(), ['master.json', 'signing.json']);
});

test('while the key file is gone or broken, whoever runs goes on with the keys it has', (t) => {
  const folder = emptyFolder(t);
  const running = readRing({ folder, env: {}, mayMake: true });
  const [{ id }, file] = [running.current, join(folder, 'master.json')];
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, '{');
  assert.deepEqual([running.current.id, running.find(id)?.id], [id, id]);
  rmSync(file);
  assert.deepEqual([running.current.id, running.find('000000000000')], [id, undefined]);
  writeFileSync(file, text);
  addMasterKey({ folder, env: {}, mayMake: false });
  assert.equal(running.current.name, 'k2');
});

test('two processes do not add keys at once', (t) => {
  const folder = emptyFolder(t);
  readRing({ folder, env: {}, mayMake: true });
  const before = readFileSync(join(folder, 'master.json'), 'utf8');
  writeFileSync(join(folder, 'master.json.lock'), '');

  badKeys(() => addMasterKey({ folder, env: {}, mayMake: false }));
  assert.equal(readFileSync(join(folder, 'master.json'), 'utf8'), before);
});

test('the cipher is SM4 unless the setting says AES', (t) => {
  const folder = emptyFolder(t);
  const cipherOf = (env: Record<string, string>) => readRing({ folder, env, mayMake: true }).cipher;

  assert.equal(cipherOf({}), 'sm4-gcm');
  assert.equal(cipherOf({ GONGKAI_CIPHER: 'aes-256-gcm' }), 'aes-256-gcm');
  badKeys(() => cipherOf({ GONGKAI_CIPHER: 'des' }));
});

for (const [what, file] of [
  ['no JSON', `{ "current": "k1", "keys": { "k1": "${text(bytes)}" `],
  ['no current key', JSON.stringify({ current: 'k2', keys: { k1: text(bytes) } })],
  ['a current key by inheritance', JSON.stringify({ current: 'toString', keys: { k1: text(bytes) } })],
  ['a short key', JSON.stringify({ current: 'k1', keys: { k1: text(bytes.subarray(8)) } })],
  ['a key with a stray sign', JSON.stringify({ current: 'k1', keys: { k1: `*${text(bytes)}` } })],
  ['a key that is no text', JSON.stringify({ current: 'k1', keys: { k1: 7 } })],
] as const)
  test(`a key file with ${what} is refused, and not quoted`, (t) => {
    const folder = emptyFolder(t);
    writeFileSync(join(folder, 'master.json'), file, { mode: 0o600 });
    badKeys(() => readRing({ folder, env: {}, mayMake: true }));
    assert.equal(readFileSync(join(folder, 'master.json'), 'utf8'), file);
  });

test('a master key in the environment that is none is refused, and not quoted', (t) => {
  badKeys(() => readRing({ folder: emptyFolder(t), env: { GONGKAI_MASTER_KEY: `${text(bytes)}BwcH` }, mayMake: true }));
});

function badKeys(reading: () => unknown): void {
  assert.throws(
    reading,
    (error) => error instanceof VaultTrouble && error.trouble === 'badKeys' && !error.stack?.includes('BwcHBwc'),
  );
}

function masterIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'master.json'), 'utf8')).keys.k1;
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-keys-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function text(key: Uint8Array): string {
  return Buffer.from(key).toString('base64');
}
