import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Store } from '../engine.ts';
import { diskFiles } from '../files/disk.ts';
import type { Files } from '../files/files.ts';
import { steps } from '../migrations/steps.ts';
import type { Tx } from '../schema.ts';
import { sealFile } from '../vault/attachments.ts';
import { sealAll } from '../vault/entries.ts';
import { erasedList } from '../vault/erased-list.ts';
import { markTraits } from '../vault/matches.ts';
import { addPerson } from '../vault/people.ts';
import { sampleRing } from '../vault/sample-ring.ts';
import { type Digest, digestOf } from './digest.ts';
import { mayBeLost, shapeOf } from './shape.ts';

const at = '2026-03-02T08:00:00Z';
export const agency = 'qinghe-civil-affairs';

/** What is personal in the sample vault. */
export const secrets = { name: '欧阳青禾', phone: '000-88886666', address: '青禾县柳林镇一号' };

/** Somebody's paper; longer than one line of a backup holds. */
export const paper = Buffer.from('申请人欧阳青禾的身份证明'.repeat(20_000));

export const ring = sampleRing();

/** Seals a person with a paper; answers the paper's digest. */
export function addSamplePerson(store: Store, files: Files, person: string): Promise<string> {
  return store.db.transaction().execute((tx) => sealSamplePerson(tx, files, person));
}

export async function sealSamplePerson(tx: Tx, files: Files, person: string): Promise<string> {
  const owner = { agency, person, at };
  await addPerson(tx, ring, owner);
  await sealAll(tx, ring, { ...owner, entries: secrets });
  await markTraits(tx, ring, { ...owner, traits: [{ kind: 'phone', value: secrets.phone }] });
  return sealFile(tx, { ring, files }, { ...owner, bytes: paper, media: 'application/pdf' });
}

export type SampleFolders = ReturnType<typeof sampleFolders>;

/** Folders that go with the test: sealed files, keys, backups. */
export function sampleFolders(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-backup-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    path: join(folder, 'b.gongkai'),
    files: diskFiles(join(folder, 'files')),
    erased: erasedList(join(folder, 'keys')),
  };
}

/** What stands in every table. */
export async function everything(store: Store): Promise<ReadonlyMap<string, Digest>> {
  const tables = await shapeOf(steps);
  return store.db.transaction().execute(async (tx) => {
    const digests = new Map<string, Digest>();
    for (const table of tables) digests.set(table.name, await digestOf(tx, store.engine, table));
    return digests;
  });
}

/** What must be the same after a backup was restored. */
export function lasting(digests: ReadonlyMap<string, Digest>): ReadonlyMap<string, Digest> {
  return new Map([...digests].filter(([name]) => !mayBeLost({ name })));
}
