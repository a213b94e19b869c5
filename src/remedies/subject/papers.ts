import type { AgencyId, Registry } from '#agencies/types';
import { type NotAllowed, refused, type Writing } from '#journal/types';
import { nameEntryOf } from '#requests/commands/keep-attachments';
import { LARGEST_FILE, sealFile } from '#store/vault/attachments';

/** A file that goes with an act: a notice as it came, a piece of evidence. Its name is kept in the vault too. */
export interface Paper {
  readonly name: string;
  readonly media: string;
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1024 * 1024;

/** Why a file cannot be kept; null where all can. */
export function paperTrouble(papers: readonly Paper[]): NotAllowed | null {
  const large = papers.find(({ bytes }) => bytes.byteLength > LARGEST_FILE);
  return large ? refused(`“${large.name}”超过 ${LARGEST_FILE / MEGABYTE} MB，请分开上传。`, [], 'papers') : null;
}

/** Seals the files of an act; the journal gets the digests of what was sealed, the vault the names. */
export async function keepPapers(
  registry: Registry,
  { tx, instant }: Writing,
  { agency, person, papers }: { readonly agency: AgencyId; readonly person: string; readonly papers: readonly Paper[] },
): Promise<{ readonly digests: readonly string[]; readonly names: Readonly<Record<string, string>> }> {
  const digests: string[] = [];
  const names: Record<string, string> = {};
  for (const { name, media, bytes } of papers) {
    const digest = await sealFile(tx, registry, { agency, person, at: instant, media, bytes });
    digests.push(digest);
    names[nameEntryOf(digest)] = name;
  }
  return { digests, names };
}
