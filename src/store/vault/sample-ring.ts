import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type KeyRing, MASTER_KEY_BYTES, type MasterKey, masterKey } from './ring.ts';
import type { Cipher } from './sealing.ts';

/** A ring of random keys, for tests; the keys given come first. */
export function sampleRing(cipher: Cipher = 'sm4-gcm', ...keys: readonly MasterKey[]): KeyRing {
  const [current = sampleKey(), ...old] = keys;
  const all = [current, ...old];
  const find = (id: string) => all.find((key) => key.id === id);
  return { cipher, current, find, all: () => all, signing: generateKeyPairSync('ed25519').privateKey };
}

export function sampleKey(name = 'k1'): MasterKey {
  return masterKey(name, randomBytes(MASTER_KEY_BYTES));
}
