import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qr } from './qr.ts';

const text = 'otpauth://totp/example:chen?secret=AAAABBBBCCCCDDDD&issuer=example';
const drawn = String(qr({ id: 'code', text, title: '用身份验证器扫描 <1>' }));

test('the bars cover the dark cells of the code and no others', () => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of drawn.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    dark[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  assert.deepEqual(dark, data);
  assert.equal(drawn.includes(`viewBox="0 0 ${size} ${size}"`), true);
});

test('four cells around it stay light', () => {
  const [, dots = ''] = drawn.split('qr__dots');
  assert.match(dots, /M4 4h7/);
  assert.doesNotMatch(dots, /M[0-3] \d+h|M\d+ [0-3]h/);
});

test('it says what it is for, and what it holds stays in the picture', () => {
  assert.match(drawn, /role="img" aria-labelledby="code"[^>]*><title id="code">用身份验证器扫描 &lt;1&gt;<\/title>/);
  assert.doesNotMatch(drawn, /otpauth|AAAABBBB/);
});
