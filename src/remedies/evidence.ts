import { hash } from 'node:crypto';
import { reveal } from '#agencies/reveal';
import type { AgencyId, Asker, Registry } from '#agencies/types';
import type { DocumentModel } from '#documents/model';
import { toPdf } from '#documents/write/pdf';
import { type Entry, zipOf } from '#documents/zip/write';
import { type NotAllowed, refused } from '#journal/types';
import { nameEntryOf } from '#requests/commands/keep-attachments';
import { personOf } from '#requests/ids';
import type { Case } from '#requests/letters/case';
import { caseOf } from '#requests/letters/facts';
import { filesOf } from '#store/vault/attachments';
import { attachedFiles, scannedPapers } from './evidence/attached.ts';
import { journalLines } from './evidence/journal-lines.ts';
import { letterFiles } from './evidence/letters.ts';
import { applicationPaper, contentsPaper, coursePaper, searchesPaper } from './evidence/papers.ts';
import { bySubject } from './queries.ts';

export interface Bundle {
  readonly ok: true;
  /** what the download is called: 青民依申〔2026〕7号证据材料.zip */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WantedBundle {
  readonly asker: Asker;
  readonly agency: AgencyId;
  /** remedy/2026-3 */
  readonly remedy: string;
}

/**
 * 证据材料: everything about the request that a review or suit is about, in one ZIP archive: the application and its files,
 * the letters as they were sent, what those consulted wrote, proofs of service, the search record, and the journal with its
 * hashes. Opening the applicant's data for it is recorded first.
 */
export async function evidenceBundle(
  registry: Registry,
  { asker, agency, remedy }: WantedBundle,
): Promise<Bundle | NotAllowed> {
  const request = (await bySubject(registry.db, 'remedy', agency, remedy))?.about;
  if (!request) return refused('这件复议、诉讼没有对应的申请，没有可以汇集的材料。');
  const of = await opened(registry, { asker, agency, subject: request });
  if ('ok' in of) return of;

  const files = await filesOfCase(registry, of, { agency, subject: request });
  const listed = files.map(({ name, bytes }) => ({ name, digest: hash('sm3', bytes, 'hex') }));
  const contents = await asPdf('证据材料目录', contentsPaper(of, listed));
  return { ok: true, name: `${of.number}证据材料.zip`, bytes: zipOf([contents, ...files]) };
}

interface Wanted {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly subject: string;
}

/** The request with all its words, opened for the review body or the court. */
async function opened(
  registry: Registry,
  { asker, ...wanted }: Wanted & { readonly asker: Asker },
): Promise<Case | NotAllowed> {
  const { agency, subject } = wanted;
  const person = personOf(subject);
  const kept = await filesOf(registry.db, { agency, person });
  const entries = [...application, ...kept.map(({ digest }) => nameEntryOf(digest))];
  const shown = await reveal(registry, { asker, key: null, agency, person, entries, reason: 'remedy' });
  if (!shown.ok) return shown;

  const of = await caseOf(registry, registry.db, wanted);
  if (!of) return refused('申请人的信息已经删除，没有可以汇集的材料。');
  return { ...of, words: new Map([...of.words, ...Object.entries(shown.entries)]) };
}

const application = ['name', 'idNumber', 'contact', 'phone', 'mail', 'address', 'wants', 'supplemented', 'form', 'way'];

async function filesOfCase(registry: Registry, of: Case, wanted: Wanted): Promise<readonly Entry[]> {
  const searches = searchesPaper(of);
  return [
    await asPdf('申请', applicationPaper(of)),
    ...(await attachedFiles(registry, of, wanted)),
    ...(await letterFiles(registry, wanted, of.acts)),
    ...(await scannedPapers(registry, of, wanted)),
    ...(searches ? [await asPdf('检索记录', searches)] : []),
    await asPdf('办理经过', coursePaper(of)),
    { name: '留痕.jsonl', bytes: new TextEncoder().encode(journalLines(of.acts)) },
  ];
}

async function asPdf(name: string, model: DocumentModel): Promise<Entry> {
  return { name: `${name}.pdf`, bytes: await toPdf(model) };
}
