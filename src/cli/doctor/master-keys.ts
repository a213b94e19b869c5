import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MasterKey } from '#store/vault/ring';

/** Where the master keys are: the variable of the environment, or the file; null where there are none. */
export function masterKeySource(folder: string, env: Readonly<Record<string, string | undefined>>): string | null {
  if (env.GONGKAI_MASTER_KEY) return 'GONGKAI_MASTER_KEY';
  const path = join(folder, 'master.json');
  return existsSync(path) ? path : null;
}

/** The master keys at hand, the current one first; makes none where there are none. Throws VaultTrouble. */
export async function masterKeysAtHand(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly MasterKey[]> {
  const { masterKeysFrom, masterKeysOf } = await import('#store/vault/key-texts');
  const { GONGKAI_MASTER_KEY: current, GONGKAI_MASTER_KEY_OLD: old } = env;
  if (current) return masterKeysFrom(current, old);
  const path = masterKeySource(folder, env);
  return path ? masterKeysOf(readFileSync(path, 'utf8')) : [];
}
