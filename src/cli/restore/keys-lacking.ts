import type { Db } from '#store/schema';
import type { Call } from '../command.ts';
import { masterKeysAtHand } from '../doctor/master-keys.ts';
import { keysFolder } from '../opened.ts';

/** The ids of master keys that protect something and are not at hand. */
export async function keysLacking(call: Pick<Call, 'options' | 'io'>, db: Db): Promise<readonly string[]> {
  const { keysInUse } = await import('#store/backup/keys-in-use');
  const atHand = new Set((await masterKeysAtHand(keysFolder(call), call.io.env)).map(({ id }) => id));
  return (await keysInUse(db)).filter((id) => !atHand.has(id));
}
