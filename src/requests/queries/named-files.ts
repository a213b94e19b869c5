import type { AgencyId, Registry } from '#agencies/types';
import { filesOf } from '#store/vault/attachments';
import { openMany } from '#store/vault/entries';
import { nameEntryOf } from '../commands/keep-attachments.ts';
import { personOf } from '../ids.ts';

/** A file that was sealed with a request. */
export interface NamedFile {
  readonly digest: string;
  readonly name: string;
  /** bytes */
  readonly size: number;
  /** application/pdf */
  readonly media: string;
}

/** Every file of a request under the name that its owner gave it, oldest first. */
export function namedFiles(
  where: Pick<Registry, 'db' | 'ring'>,
  { agency, request }: { readonly agency: AgencyId; readonly request: string },
): Promise<readonly NamedFile[]> {
  return filesOwnedBy(where, { agency, person: personOf(request) });
}

/** The same by whose key they are sealed under. */
export async function filesOwnedBy(
  { db, ring }: Pick<Registry, 'db' | 'ring'>,
  { agency, person }: { readonly agency: AgencyId; readonly person: string },
): Promise<readonly NamedFile[]> {
  const files = await filesOf(db, { agency, person });
  const entries = files.map(({ digest }) => nameEntryOf(digest));
  const names = (await openMany(db, ring, { agency, persons: [person], entries })).get(person);
  return files.map(({ digest, size, media }, i) => ({
    digest,
    media,
    size: Number(size),
    name: names?.get(nameEntryOf(digest)) ?? `附件 ${i + 1}`,
  }));
}
