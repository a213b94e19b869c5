import { nameEntryOf } from '#requests/commands/keep-attachments';
import { filesOf } from '#store/vault/attachments';
import { openMany } from '#store/vault/entries';
import type { Desk } from '../desk.ts';
import type { KeptFile } from './shown.ts';

interface Of {
  readonly agency: string;
  /** person/remedy-2026-3 */
  readonly person: string;
}

/** The files that lie with a case, by the names that they came with. */
export async function keptFiles({ db, registry }: Desk, { agency, person }: Of): Promise<readonly KeptFile[]> {
  const files = await filesOf(db, { agency, person });
  if (!files.length) return [];
  const entries = files.map(({ digest }) => nameEntryOf(digest));
  const names = (await openMany(db, registry.ring, { agency, persons: [person], entries })).get(person);
  return files.map(({ digest, size }, i) => ({
    digest,
    size: Number(size),
    name: names?.get(nameEntryOf(digest)) ?? `附件 ${i + 1}`,
  }));
}
