import type { AgencyId, Registry } from '#agencies/types';
import type { Entry } from '#documents/zip/write';
import type { Act } from '#journal/types';
import { caseOf } from '#requests/letters/facts';
import { letterSentBy } from '#requests/letters/kinds';
import { lettersOfLastAct } from '#requests/letters/of-act';
import { fileNameOf, letterPdf } from '#requests/letters/paper';
import { issuedLetters } from '#requests/letters/read-issued';
import type { Letter } from '#requests/letters/types';

interface Wanted {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly subject: string;
}

/** Every letter that an act on a request sent, as PDF, in the order of the acts; decisions as they were signed. */
export async function letterFiles(registry: Registry, wanted: Wanted, acts: readonly Act[]): Promise<readonly Entry[]> {
  const issued = new Map(
    (await issuedLetters(registry, registry.db, wanted)).map(({ version, letter }) => [version, letter]),
  );

  const files: Entry[] = [];
  for (const { act, version } of acts.filter(({ act }) => letterSentBy(act) && act !== 'draft')) {
    const signed = issued.get(version);
    const letters = act === 'answer' ? (signed ? [signed] : []) : await lettersOf(registry, { ...wanted, version });
    for (const letter of letters) {
      const name = `文书/${String(version).padStart(2, '0')} ${fileNameOf(letter, 'pdf')}`;
      files.push({ name, bytes: await letterPdf(letter) });
    }
  }
  return files;
}

async function lettersOf(
  registry: Registry,
  wanted: Wanted & { readonly version: number },
): Promise<readonly Letter[]> {
  const of = await caseOf(registry, registry.db, wanted);
  return of ? lettersOfLastAct({ ...of, words: withoutCode(of.words) }) : [];
}

/** 查询码 opens the request to whoever has it: it is its maker's alone. */
function withoutCode(words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...words, ['queryCode', '（略）']]);
}
