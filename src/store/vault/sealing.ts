import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { bindingOf, type Place, placeInWords } from './place.ts';
import { VaultTrouble } from './trouble.ts';

export type Cipher = 'sm4-gcm' | 'aes-256-gcm';

/** Bytes of a key. */
export const KEY_BYTES: Readonly<Record<Cipher, number>> = { 'sm4-gcm': 16, 'aes-256-gcm': 32 };

export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key, and what it is used with. */
export interface Key {
  readonly cipher: Cipher;
  readonly secret: KeyObject;
}

/** What a sealed value is made of; `body` is the ciphertext, with the tag behind it. */
export interface Sealed {
  readonly cipher: Cipher;
  readonly nonce: Uint8Array;
  readonly body: Uint8Array;
}

/** Seals bytes for one place. A nonce is given only to check the format against known answers. */
export function sealBytes(
  { cipher, secret }: Key,
  place: Place,
  bytes: Uint8Array,
  nonce: Uint8Array = randomBytes(NONCE_BYTES),
): Sealed {
  const machine = createCipheriv(cipher as 'aes-256-gcm', secret, nonce, { authTagLength: TAG_BYTES });
  machine.setAAD(bindingOf(place, cipher));
  const body = Buffer.concat([machine.update(bytes), machine.final(), machine.getAuthTag()]);

  return { cipher, nonce, body };
}

/** The bytes that were sealed. Throws VaultTrouble unless key, place and every bit are what they were. */
export function openBytes({ cipher, secret }: Key, place: Place, sealed: Sealed): Buffer {
  if (sealed.cipher !== cipher || sealed.body.byteLength < TAG_BYTES) throw damaged(place);

  try {
    const machine = createDecipheriv(cipher as 'aes-256-gcm', secret, sealed.nonce, { authTagLength: TAG_BYTES });
    machine.setAAD(bindingOf(place, cipher));
    machine.setAuthTag(sealed.body.subarray(-TAG_BYTES));
    return Buffer.concat([machine.update(sealed.body.subarray(0, -TAG_BYTES)), machine.final()]);
  } catch {
    throw damaged(place);
  }
}

export function damaged(place: Place): VaultTrouble {
  return new VaultTrouble('damaged', `保存的内容打不开：${placeInWords(place)}。内容被改动过，或者密钥不对。`);
}
