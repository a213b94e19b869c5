import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cipherOf, masterFileOf, masterKeysFrom, masterKeysOf, signingKeyOf, signingText } from './key-texts.ts';
import { type KeyRing, MASTER_KEY_BYTES, type MasterKey } from './ring.ts';
import { VaultTrouble } from './trouble.ts';
import { create, replace } from './whole-file.ts';

const MASTER = 'master.json';
const SIGNING = 'signing.json';

/** Where keys come from: GONGKAI_MASTER_KEY and GONGKAI_MASTER_KEY_OLD, or the folder of key files. */
export interface KeySource {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** whether a master key may be made where there is none: never when something is sealed already */
  readonly mayMake: boolean;
}

/**
 * The keys of this process. One that another process adds to the file is found here too, and is the current one from the
 * next key that is wrapped. Throws VaultTrouble where there are none.
 */
export function readRing(source: KeySource): KeyRing {
  const cipher = cipherOf(source.env.GONGKAI_CIPHER);
  let keys = knownKeys(source);
  const signing = signingKey(source.folder);
  const seen = () => {
    if (standingOf(source) !== keys.standing) keys = knownKeys({ ...source, mayMake: false }, keys);
    return keys;
  };

  return {
    cipher,
    signing,
    get current() {
      return seen().current;
    },
    find: (id) => keyOf(id, keys) ?? keyOf(id, seen()),
    all: () => seen().all,
  };
}

interface KnownKeys {
  readonly current: MasterKey;
  readonly all: readonly MasterKey[];
  /** how the file stood when they were read */
  readonly standing: string;
}

function keyOf(id: string, { all }: KnownKeys): MasterKey | undefined {
  return all.find((key) => key.id === id);
}

/** The keys as they stand; those of before while the file cannot be read. Throws VaultTrouble where there were none. */
function knownKeys(source: KeySource, before?: KnownKeys): KnownKeys {
  const standing = standingOf(source);
  try {
    const all = masterKeys(source);
    const [current] = all;
    if (!current) throw noKeys(source.folder);
    return { current, all, standing };
  } catch (error) {
    if (!before || !(error instanceof VaultTrouble)) throw error;
    return { ...before, standing };
  }
}

/** Tells one key file from the next that stands in its place, without reading it. */
function standingOf({ folder, env }: KeySource): string {
  if (env.GONGKAI_MASTER_KEY) return '';
  const file = statSync(join(folder, MASTER), { bigint: true, throwIfNoEntry: false });
  return file ? `${file.ino} ${file.size} ${file.mtimeNs}` : '';
}

/** Adds a random master key to the key file and makes it the current one. Throws VaultTrouble. */
export function addMasterKey({ folder, env }: KeySource): void {
  if (env.GONGKAI_MASTER_KEY)
    throw new VaultTrouble(
      'badKeys',
      '主密钥来自环境变量：请自己改 GONGKAI_MASTER_KEY，旧的放进 GONGKAI_MASTER_KEY_OLD。',
    );

  const path = join(folder, MASTER);
  const lock = `${path}.lock`;
  if (!create(lock, '')) throw new VaultTrouble('badKeys', `别的程序正在改密钥文件。如果没有，请删除 ${lock} 再试。`);
  try {
    const { keys } = masterFileOf(readIfThere(path) ?? '');
    const name = freeName(Object.keys(keys));
    replace(path, masterText(name, { ...keys, [name]: randomBytes(MASTER_KEY_BYTES).toString('base64') }));
  } finally {
    rmSync(lock);
  }
}

/** The key files that others than their owner may read. */
export function looseKeyFiles(folder: string): readonly string[] {
  if (process.platform === 'win32') return [];
  return [MASTER, SIGNING]
    .map((name) => join(folder, name))
    .filter((path) => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & OTHERS) !== 0);
}

const OTHERS = 0o077;

function masterKeys({ folder, env, mayMake }: KeySource): readonly MasterKey[] {
  const current = env.GONGKAI_MASTER_KEY;
  if (current) return masterKeysFrom(current, env.GONGKAI_MASTER_KEY_OLD);

  const path = join(folder, MASTER);
  const text = readIfThere(path);
  if (text !== null) return masterKeysOf(text);
  if (!mayMake) throw noKeys(folder);

  create(path, masterText('k1', { k1: randomBytes(MASTER_KEY_BYTES).toString('base64') }));
  return masterKeysOf(readFileSync(path, 'utf8'));
}

function signingKey(folder: string) {
  const path = join(folder, SIGNING);
  if (readIfThere(path) === null) create(path, signingText(generateKeyPairSync('ed25519').privateKey));
  return signingKeyOf(readFileSync(path, 'utf8'));
}

function noKeys(folder: string): VaultTrouble {
  return new VaultTrouble(
    'badKeys',
    `数据库里有加密的内容，但是找不到主密钥。请把原来的 ${MASTER} 放回 ${folder}，或者设置 GONGKAI_MASTER_KEY。`,
  );
}

function masterText(current: string, keys: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ current, keys }, null, 2)}\n`;
}

function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`k${number}`)) number += 1;
  return `k${number}`;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
