import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { derive, masterKey } from './ring.ts';
import { sampleKey, sampleRing } from './sample-ring.ts';
import { VaultTrouble } from './trouble.ts';

const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => index));

test('what is derived from a master key is what was written down', () => {
  const key = masterKey('k1', bytes);
  assert.equal(key.id, 'e6ae1fa0ef8c');
  assert.equal(key.wraps['sm4-gcm'].export().toString('hex'), 'fdac754c1b191fa30b994f45e1318c4a');
  assert.equal(
    key.wraps['aes-256-gcm'].export().toString('hex'),
    '4db7be3cc79ec777414b8d95eb841b088a1edd5363d3d9553d1c66c1e43492e4',
  );
  assert.equal(
    derive(sampleRing('sm4-gcm', key), 'sign-in').toString('hex'),
    '2cf090f14bbd921e756db6a60840d89851db392eda0f1dc93eb8ed1f58d4ca51',
  );
});

test('two purposes and two master keys share nothing', () => {
  const [one, other] = [sampleRing(), sampleRing()];
  const derived = [derive(one, 'a'), derive(one, 'b'), derive(other, 'a')].map((key) => key.toString('hex'));
  assert.equal(new Set(derived).size, 3);
  assert.notEqual(sampleKey().id, sampleKey().id);
  assert.equal(derive(one, 'a', 48).length, 48);
});

test('a ring that is printed or serialised shows no key', () => {
  const ring = sampleRing('sm4-gcm', masterKey('k1', bytes));
  const shown = inspect(ring, { depth: null, showHidden: true }) + JSON.stringify(ring);
  for (const secret of [bytes, ring.current.wraps['sm4-gcm'].export(), derive(ring, 'a')])
    for (const form of ['hex', 'base64'] as const) assert.ok(!shown.includes(secret.toString(form).slice(0, 12)));
});

test('a master key of another length is refused', () => {
  assert.throws(() => masterKey('k1', bytes.subarray(1)), VaultTrouble);
});
