import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '#store/engine';
import { diskFiles } from '#store/files/disk';
import { openInMemory } from '#store/open';
import { erasedList } from '#store/vault/erased-list';
import { sampleRing } from '#store/vault/sample-ring';
import { agenciesProjection } from './projection.ts';
import { systemsProjection } from './systems/projection.ts';
import type { Registry } from './types.ts';

/** A registry with keys of its own, at noon of one day, for tests. Its folder is made only when a file is written. */
export async function sampleRegistry(store?: Store): Promise<Registry> {
  const folder = join(tmpdir(), `gongkai-${randomUUID()}`);
  return {
    ...(store ?? (await openInMemory())),
    projections: [agenciesProjection, systemsProjection],
    now: () => '2026-03-02T04:00:00Z',
    ring: sampleRing(),
    files: diskFiles(join(folder, 'files')),
    erased: erasedList(join(folder, 'keys')),
  };
}
