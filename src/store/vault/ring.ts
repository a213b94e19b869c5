import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { type Place, placeInWords } from './place.ts';
import { type Cipher, KEY_BYTES, type Key } from './sealing.ts';
import { VaultTrouble } from './trouble.ts';

export const MASTER_KEY_BYTES = 32;

/** A master key. Its bytes are inside key objects: printing or serialising one shows none of them. */
export interface MasterKey {
  /** made from the bytes, so that two keys never share an id, whatever they are called */
  readonly id: string;
  /** what it is called in the key file */
  readonly name: string;
  readonly secret: KeyObject;
  /** what wraps data keys of either cipher */
  readonly wraps: Readonly<Record<Cipher, KeyObject>>;
}

/** The keys that a process works with. */
export interface KeyRing {
  /** what new persons' data is sealed with */
  readonly cipher: Cipher;
  /** what wraps new data keys */
  readonly current: MasterKey;
  /** the key of that id, current or old */
  readonly find: (id: string) => MasterKey | undefined;
  /** every key at hand, the current one first */
  readonly all: () => readonly MasterKey[];
  /** signs what leaves the house (Ed25519) */
  readonly signing: KeyObject;
}

/** A master key of 32 bytes. */
export function masterKey(name: string, bytes: Uint8Array): MasterKey {
  if (bytes.byteLength !== MASTER_KEY_BYTES)
    throw new VaultTrouble('badKeys', `主密钥 ${name} 必须正好是 ${MASTER_KEY_BYTES} 个字节。`);

  const secret = createSecretKey(bytes);
  return {
    id: expand(secret, 'sm3', 'id', ID_BYTES).toString('hex'),
    name,
    secret,
    wraps: {
      'sm4-gcm': createSecretKey(expand(secret, 'sm3', 'wrap sm4-gcm', KEY_BYTES['sm4-gcm'])),
      'aes-256-gcm': createSecretKey(expand(secret, 'sha256', 'wrap aes-256-gcm', KEY_BYTES['aes-256-gcm'])),
    },
  };
}

const ID_BYTES = 6;

/** A key for one purpose, from the current master key: another one after the master key changed. */
export function derive({ current }: KeyRing, purpose: string, bytes: number = MASTER_KEY_BYTES): Buffer {
  return expand(current.secret, 'sm3', `use ${purpose}`, bytes);
}

/** What wraps the key that belongs to `place`. Throws VaultTrouble where the ring has no such master key. */
export function wrapperOf(ring: KeyRing, id: string, cipher: Cipher, place: Place): Key {
  const master = ring.find(id);
  if (!master)
    throw new VaultTrouble('keyMissing', `缺少主密钥 ${id}，打不开${placeInWords(place)}。请把它放回密钥文件。`);
  return { cipher, secret: master.wraps[cipher] };
}

function expand(secret: KeyObject, hash: 'sm3' | 'sha256', purpose: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync(hash, secret, '', `gongkai 1 ${purpose}`, bytes));
}
