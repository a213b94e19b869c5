import type { AgencyId, Registry } from '#agencies/types';
import { openFile } from '#store/vault/attachments';
import { openMany } from '#store/vault/entries';
import { filesOwnedBy, type NamedFile } from '../queries/named-files.ts';
import { type ReleaseNumber, releaseOwner } from './ids.ts';

/** The words of an answer that is public. */
export interface PublicWords {
  readonly title: string;
  readonly text: string;
}

type Where = Pick<Registry, 'db' | 'ring'>;

/** Owner → words, of those of one agency that are there. */
export async function publicWordsOf(
  { db, ring }: Where,
  agency: AgencyId,
  owners: readonly string[],
): Promise<ReadonlyMap<string, PublicWords>> {
  const opened = await openMany(db, ring, { agency, persons: owners, entries: [WORDS] });
  return new Map([...opened].map(([owner, entries]) => [owner, JSON.parse(entries.get(WORDS) ?? '{}')]));
}

/** The files that are public with an answer, in the order they were chosen. */
export function publicFilesOf(where: Where, agency: AgencyId, number: ReleaseNumber): Promise<readonly NamedFile[]> {
  return filesOwnedBy(where, { agency, person: releaseOwner(number) });
}

/** One of them by its digest; null where it is none of this answer's. */
export async function publicFile(
  registry: Registry,
  agency: AgencyId,
  { number, digest }: { readonly number: ReleaseNumber; readonly digest: string },
): Promise<(NamedFile & { readonly bytes: Uint8Array }) | null> {
  const file = (await publicFilesOf(registry, agency, number)).find((one) => one.digest === digest);
  const opened = file && (await openFile(registry.db, registry, { agency, digest }));
  return opened ? { ...file, bytes: opened.bytes } : null;
}

/** Where the words lie among what is sealed under the number. */
export const WORDS = 'words';
