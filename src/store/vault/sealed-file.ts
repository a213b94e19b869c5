import type { Place } from './place.ts';
import { type Cipher, damaged, type Key, NONCE_BYTES, openBytes, type Sealed, sealBytes } from './sealing.ts';

/** GKF1, one byte for the cipher, the nonce, the ciphertext, the tag. */
const MAGIC = Buffer.from('GKF1', 'latin1');
const CIPHERS: readonly Cipher[] = ['sm4-gcm', 'aes-256-gcm'];
const HEAD_BYTES = MAGIC.length + 1 + NONCE_BYTES;

/** Seals the bytes of a file, as bytes for the disk. */
export function sealAsFile(key: Key, place: Place, bytes: Uint8Array, nonce?: Uint8Array): Buffer {
  const sealed = sealBytes(key, place, bytes, nonce);
  return Buffer.concat([MAGIC, Buffer.of(CIPHERS.indexOf(sealed.cipher)), sealed.nonce, sealed.body]);
}

/** The bytes of a sealed file. Throws VaultTrouble. */
export function openFromFile(key: Key, place: Place, file: Uint8Array): Buffer {
  const sealed = parse(file);
  if (!sealed) throw damaged(place);
  return openBytes(key, place, sealed);
}

function parse(file: Uint8Array): Sealed | null {
  const cipher = CIPHERS[file[MAGIC.length] ?? CIPHERS.length];
  if (!cipher || !MAGIC.equals(file.subarray(0, MAGIC.length))) return null;
  return { cipher, nonce: file.subarray(MAGIC.length + 1, HEAD_BYTES), body: file.subarray(HEAD_BYTES) };
}
