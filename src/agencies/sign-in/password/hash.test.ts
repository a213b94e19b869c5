import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, isPassword, nobodysPassword } from './hash.ts';

test('a password is kept as argon2id with its cost and a salt of its own', async () => {
  const [first, second] = [await hashPassword('yanmai-shuche'), await hashPassword('yanmai-shuche')];
  assert.match(first, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.notEqual(first, second);
  assert.equal(await isPassword('yanmai-shuche', first), true);
  assert.equal(await isPassword('yanmai-shuchE', first), false);
});

test('the cost is read from what is kept, so that older ones still open', async () => {
  const { argon2Sync } = await import('node:crypto');
  const salt = Buffer.from('somesalt');
  const tag = argon2Sync('argon2id', {
    message: 'password',
    nonce: salt,
    memory: 256,
    passes: 3,
    parallelism: 1,
    tagLength: 16,
  });
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  assert.equal(await isPassword('password', `$argon2id$v=19$m=256,t=3,p=1$${text(salt)}$${text(tag)}`), true);
});

test('the same letters typed wide or narrow are the same password', async () => {
  assert.equal(await isPassword('ｙａｎｍａｉ-shuche', await hashPassword('yanmai-shuche')), true);
});

test('nobody’s password is nobody’s, and what was never kept is a mistake', async () => {
  assert.equal(await isPassword('', await nobodysPassword()), false);
  await assert.rejects(isPassword('x', 'plain'), RangeError);
});
