import { createSecretKey, randomBytes } from 'node:crypto';
import type { Place } from './place.ts';
import { type KeyRing, wrapperOf } from './ring.ts';
import { openFromText, sealAsText } from './sealed-text.ts';
import { type Cipher, KEY_BYTES, type Key } from './sealing.ts';

/** A data key as it is kept: under a master key. */
export interface Wrapped {
  readonly cipher: string;
  readonly wrapped: string;
  readonly wrapped_by: string;
}

/** A new random key of so many bytes, under the current master key. */
export function newWrapped(ring: KeyRing, place: Place, bytes: number = KEY_BYTES[ring.cipher]): Wrapped {
  return wrap(ring, place, ring.cipher, randomBytes(bytes));
}

/** The key inside. Throws VaultTrouble. */
export function unwrap(ring: KeyRing, place: Place, kept: Wrapped): Key {
  return { cipher: kept.cipher as Cipher, secret: createSecretKey(bytesOf(ring, place, kept)) };
}

/** The same key, under the current master key. Throws VaultTrouble. */
export function rewrap(ring: KeyRing, place: Place, kept: Wrapped): Wrapped {
  return wrap(ring, place, kept.cipher as Cipher, bytesOf(ring, place, kept));
}

function bytesOf(ring: KeyRing, place: Place, { cipher, wrapped, wrapped_by }: Wrapped): Buffer {
  return openFromText(wrapperOf(ring, wrapped_by, cipher as Cipher, place), place, wrapped);
}

function wrap(ring: KeyRing, place: Place, cipher: Cipher, bytes: Uint8Array): Wrapped {
  const { id } = ring.current;
  return { cipher, wrapped: sealAsText(wrapperOf(ring, id, cipher, place), place, bytes), wrapped_by: id };
}
