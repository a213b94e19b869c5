import assert from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { test } from 'node:test';
import type { Place } from './place.ts';
import { sampleText } from './sample-text.ts';
import { openFromFile, sealAsFile } from './sealed-file.ts';
import { openFromText, sealAsText, textOf } from './sealed-text.ts';
import { type Cipher, KEY_BYTES, type Key } from './sealing.ts';
import { VaultTrouble } from './trouble.ts';

const place: Place = ['entry', 'qinghe', 'person/1', 'name'];
const nonce = Buffer.from('000102030405060708090a0b', 'hex');
const ciphers: readonly Cipher[] = ['sm4-gcm', 'aes-256-gcm'];

/** What was sealed once opens for ever: these texts were written down when the format was made. */
const known = {
  'sm4-gcm': {
    text: 'gk1.sm4-gcm.AAECAwQFBgcICQoL.vGcqhwciA48Jy2fKJmXh21TS4vccVg',
    file: '474b463100000102030405060708090a0bbc672a870722038f09cb67ca2665e1db54d2e2f71c56',
  },
  'aes-256-gcm': {
    text: 'gk1.aes-256-gcm.AAECAwQFBgcICQoL.mK2TcG5j6XaJCiJ7brrYhBoYEloa-A',
    file: '474b463101000102030405060708090a0b98ad93706e63e976890a227b6ebad8841a18125a1af8',
  },
} as const;

for (const cipher of ciphers) {
  const key = keyOf(cipher);

  test(`${cipher}: the format is the one that was written down`, () => {
    assert.equal(sealAsText(key, place, '青禾', nonce), known[cipher].text);
    assert.equal(sealAsFile(key, place, Buffer.from('青禾'), nonce).toString('hex'), known[cipher].file);
    assert.equal(textOf(openFromText(key, place, known[cipher].text), place), '青禾');
    assert.equal(openFromFile(key, place, Buffer.from(known[cipher].file, 'hex')).toString(), '青禾');
  });

  test(`${cipher}: any text and any bytes come back as they went in`, () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const text = sampleText(seed);
      const bytes = Buffer.from(text, 'utf16le');
      assert.equal(textOf(openFromText(key, place, sealAsText(key, place, text)), place), text);
      assert.deepEqual(openFromText(key, place, sealAsText(key, place, bytes)), bytes);
      assert.deepEqual(openFromFile(key, place, sealAsFile(key, place, bytes)), bytes);
    }
  });

  test(`${cipher}: one value sealed twice gives two texts`, () => {
    assert.notEqual(sealAsText(key, place, '青禾'), sealAsText(key, place, '青禾'));
  });

  test(`${cipher}: a text altered in any place, cut anywhere or made longer does not open`, () => {
    const sealed = sealAsText(key, place, '青禾县一号');
    for (let at = 0; at < sealed.length; at += 1) {
      for (const sign of ['A', 'B', '_', '.', '1', '青'].filter((sign) => sign !== sealed[at]))
        refused(() => openFromText(key, place, sealed.slice(0, at) + sign + sealed.slice(at + 1)));
      refused(() => openFromText(key, place, sealed.slice(0, at)));
    }
    for (const more of ['A', 'AA', '=', '\n', '.']) refused(() => openFromText(key, place, sealed + more));
  });

  test(`${cipher}: a file with any bit flipped, cut anywhere or made longer does not open`, () => {
    const sealed = sealAsFile(key, place, Buffer.from('青禾县一号'));
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const altered = Buffer.from(sealed);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      refused(() => openFromFile(key, place, altered));
    }
    for (let end = 0; end < sealed.length; end += 1) refused(() => openFromFile(key, place, sealed.subarray(0, end)));
    refused(() => openFromFile(key, place, Buffer.concat([sealed, Buffer.of(0)])));
  });

  test(`${cipher}: neither another place nor another key opens it`, () => {
    const sealed = sealAsText(key, place, '青禾');
    const others: readonly Place[] = [
      ['entry', 'qinghe', 'person/1', 'phone'],
      ['entry', 'qinghe', 'person/2', 'name'],
      ['entry', 'other', 'person/1', 'name'],
      ['key', 'qinghe', 'person/1'],
    ];
    for (const other of others) refused(() => openFromText(key, other, sealed));
    for (const cipher of ciphers) refused(() => openFromText(keyOf(cipher, 9), place, sealed));
  });
}

test('text that is no text is refused both ways, in words that do not repeat it', () => {
  const key = keyOf('sm4-gcm');
  const broken = `秘密\ud800`;
  assert.throws(
    () => sealAsText(key, place, broken),
    (error) => error instanceof VaultTrouble && error.trouble === 'illFormed' && !error.message.includes('秘密'),
  );
  refused(() => textOf(Buffer.of(0xff), place));
});

function keyOf(cipher: Cipher, first = 1): Key {
  const bytes = Buffer.from(Array.from({ length: KEY_BYTES[cipher] }, (_, index) => first + index));
  return { cipher, secret: createSecretKey(bytes) };
}

function refused(opening: () => unknown): void {
  assert.throws(opening, (error) => error instanceof VaultTrouble && error.trouble === 'damaged');
}
