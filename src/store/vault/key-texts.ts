import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { MASTER_KEY_BYTES, type MasterKey, masterKey } from './ring.ts';
import type { Cipher } from './sealing.ts';
import { VaultTrouble } from './trouble.ts';

/** `{ "current": "k2", "keys": { "k1": "<base64>", "k2": "<base64>" } }` */
export interface MasterFile {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** The master keys of a key file, the current one first. Throws VaultTrouble, which never quotes the file. */
export function masterKeysOf(text: string): readonly MasterKey[] {
  const { current, keys } = masterFileOf(text);
  const old = Object.keys(keys).filter((name) => name !== current);
  return [current, ...old].map((name) => masterKey(name, keyBytes(name, keys[name] ?? '')));
}

/** A key file as data. Throws VaultTrouble. */
export function masterFileOf(text: string): MasterFile {
  const { current, keys } = json(text) as Partial<MasterFile>;
  const texts = Object.values(keys ?? {});
  if (
    typeof current !== 'string' ||
    !keys ||
    !Object.hasOwn(keys, current) ||
    texts.some((key) => typeof key !== 'string')
  )
    throw new VaultTrouble('badKeys', '密钥文件 master.json 里要有 current 和 keys，current 是 keys 里的一个名字。');
  return { current, keys };
}

/** The master keys of GONGKAI_MASTER_KEY and GONGKAI_MASTER_KEY_OLD (several are parted by commas). Throws VaultTrouble. */
export function masterKeysFrom(current: string, old: string | undefined): readonly MasterKey[] {
  const olds = (old ?? '').split(',').filter((text) => text.trim());
  return [
    masterKey('GONGKAI_MASTER_KEY', keyBytes('GONGKAI_MASTER_KEY', current)),
    ...olds.map((text) => masterKey('GONGKAI_MASTER_KEY_OLD', keyBytes('GONGKAI_MASTER_KEY_OLD', text))),
  ];
}

/** The cipher of GONGKAI_CIPHER; SM4 unless it says otherwise. Throws VaultTrouble. */
export function cipherOf(text: string | undefined): Cipher {
  if (!text || text === 'sm4-gcm') return 'sm4-gcm';
  if (text === 'aes-256-gcm') return text;
  throw new VaultTrouble('badKeys', 'GONGKAI_CIPHER 只能写 sm4-gcm 或者 aes-256-gcm。');
}

/** `signing.json` of a private Ed25519 key; the public half is there to be read by people. */
export function signingText(key: KeyObject): string {
  const [secret, open] = [
    key.export({ type: 'pkcs8', format: 'der' }),
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
  ];
  return `${JSON.stringify({ private: secret.toString('base64'), public: open.toString('base64') }, null, 2)}\n`;
}

/** The private key of `signing.json`. Throws VaultTrouble. */
export function signingKeyOf(text: string): KeyObject {
  const { private: secret } = json(text) as { readonly private?: unknown };
  try {
    return createPrivateKey({ key: Buffer.from(String(secret), 'base64'), type: 'pkcs8', format: 'der' });
  } catch {
    throw new VaultTrouble('badKeys', '签名密钥文件 signing.json 读不出来。');
  }
}

function keyBytes(name: string, text: string): Buffer {
  const bytes = Buffer.from(text.trim(), 'base64');
  const exact = bytes.toString('base64').replace(/=+$/, '') === text.trim().replace(/=+$/, '');
  if (exact && bytes.length === MASTER_KEY_BYTES) return bytes;
  throw new VaultTrouble('badKeys', `主密钥 ${name} 应当是 ${MASTER_KEY_BYTES} 个字节的 base64 文字。`);
}

/** What JSON.parse says about a text quotes the text. */
function json(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (value && typeof value === 'object') return value;
  } catch {}
  throw new VaultTrouble('badKeys', '密钥文件不是完整的 JSON。');
}
