import type { AgencyId, Registry } from '#agencies/types';
import type { Entry } from '#documents/zip/write';
import { nameEntryOf } from '#requests/commands/keep-attachments';
import { papersOf } from '#requests/commands/keep-papers';
import { personOf } from '#requests/ids';
import type { Case } from '#requests/letters/case';
import { givenBy } from '#requests/letters/given-files';
import { filesOf, openFile } from '#store/vault/attachments';

interface Wanted {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly subject: string;
}

/** What came with the application and its supplements, and what the answer gave; of drafts that were not signed nothing. */
export async function attachedFiles(
  registry: Registry,
  { acts, words }: Case,
  { agency, subject }: Wanted,
): Promise<readonly Entry[]> {
  const files: Entry[] = [];
  const others = new Set(acts.flatMap((act) => [...givenBy(act), ...papersOf(act)]));
  const given = new Set(acts.filter(({ act }) => act === 'answer').flatMap(givenBy));
  for (const { digest } of await filesOf(registry.db, { agency, person: personOf(subject) })) {
    const file = await openFile(registry.db, registry, { agency, digest });
    const name = nameIn(words, digest);
    if (file && !others.has(digest)) files.push({ name: `申请附件/${name}`, bytes: file.bytes });
    if (file && given.has(digest)) files.push({ name: `答复附件/${name}`, bytes: file.bytes });
  }
  return files;
}

const folders: Readonly<Record<string, string>> = { answerConsultation: '征求意见', serve: '送达凭证' };

/** What was signed or written on paper, scanned: with the number of its act, as letters have it. */
export async function scannedPapers(
  registry: Registry,
  { acts, words }: Case,
  { agency }: Wanted,
): Promise<readonly Entry[]> {
  const files: Entry[] = [];
  for (const one of acts)
    for (const digest of papersOf(one)) {
      const file = await openFile(registry.db, registry, { agency, digest });
      const number = String(one.version).padStart(2, '0');
      const folder = folders[one.act] ?? '其他材料';
      if (file) files.push({ name: `${folder}/${number} ${nameIn(words, digest)}`, bytes: file.bytes });
    }
  return files;
}

function nameIn(words: Case['words'], digest: string): string {
  return (words.get(nameEntryOf(digest)) ?? digest).replace(REFUSED, '_');
}

/** What leads out of its folder, or what file systems refuse in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const REFUSED = /^\.+|[\u0000-\u001f\\/:*?"<>|]/gu;
