import { join } from 'node:path';
import type { Announce, Projection } from '#journal/types';
import { diskFiles } from '#store/files/disk';
import { openStore, type Whereabouts } from '#store/open';
import type { Instant } from '#store/time';
import { refuseHalfMoved } from '#store/transfer/note';
import { erasedList } from '#store/vault/erased-list';
import { readRing } from '#store/vault/key-file';
import { isVaultInUse } from '#store/vault/status';
import type { Registry } from './types.ts';

/** What main.ts puts together. */
export interface Composed {
  readonly projections: readonly Projection[];
  readonly announce?: Announce;
  readonly now: () => Instant;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Opens the database, the files and the keys. Throws Unmigratable, HalfMoved, VaultTrouble, or what the engine throws. */
export async function openRegistry(
  where: Whereabouts,
  { projections, announce, now, env }: Composed,
): Promise<Registry> {
  const store = await openStore(where, now());
  try {
    await refuseHalfMoved(store.db);
    const folder = keysFolder(where, env);
    const ring = readRing({ folder, env, mayMake: !(await isVaultInUse(store.db)) });
    const files = diskFiles(join(where.folder, 'files'));
    return { ...store, projections, ...(announce && { announce }), now, ring, files, erased: erasedList(folder) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** `GONGKAI_KEYS`, or `keys` in the data folder. */
export function keysFolder({ folder }: Pick<Whereabouts, 'folder'>, env: Composed['env']): string {
  return env.GONGKAI_KEYS || join(folder, 'keys');
}
