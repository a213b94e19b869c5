import type { Context } from 'hono';
import { reveal } from '#agencies/reveal';
import { endingOf } from '#requests/application/answer-files';
import { personOf } from '#requests/ids';
import { caseOf } from '#requests/letters/facts';
import { lettersOfLastAct } from '#requests/letters/of-act';
import { fileNameOf, letterDocx, letterPdf } from '#requests/letters/paper';
import { issuedLetters } from '#requests/letters/read-issued';
import type { Letter } from '#requests/letters/types';
import { openFile } from '#store/vault/attachments';
import { papers } from '../../report/papers.ts';
import { download } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { absentPage, refusedPage } from '../refused-page.ts';
import type { DeskEnv } from '../session.ts';
import { subjectIn } from './case.ts';
import { joined } from './joined.ts';

const KEPT_NOWHERE = { 'cache-control': 'no-store' };

/** A letter as it was sent, as Word or PDF. It names the applicant, so its reading is recorded first. */
export async function letterFile(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const [, version, ending] = /^(\d+)\.(docx|pdf)$/.exec(c.req.param('letter') ?? '') ?? [];
  const subject = subjectIn(c);
  const letter = await letterAt(desk, { agency: place.agency.id, subject, version: Number(version) });
  if (!letter) return absentPage(c, desk, '没有这份文书。');

  const refusal = await recorded(desk, place, { subject, entries: ['name', 'address'], reason: 'deliver' });
  if (refusal) return refusedPage(c, desk, refusal);
  const pdf = ending === 'pdf';
  return download(await (pdf ? letterPdf(letter) : letterDocx(letter)), {
    name: fileNameOf(letter, pdf ? 'pdf' : 'docx'),
    type: papers[pdf ? 'pdf' : 'docx'].type,
    headers: KEPT_NOWHERE,
  });
}

/** A scanned original, as it was handed in. */
export async function originalFile(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const [subject, digest] = [subjectIn(c), c.req.param('digest') ?? ''];
  const file = await openFile(desk.db, desk.registry, { agency: place.agency.id, digest });
  if (file?.person !== personOf(subject)) return absentPage(c, desk, '没有这个附件。');

  const refusal = await recorded(desk, place, { subject, entries: [`file/${digest}`], reason: 'handle' });
  if (refusal) return refusedPage(c, desk, refusal);
  return download(file.bytes, {
    name: `${digest.slice(0, 8)}.${endingOf(file.media)}`,
    type: file.media,
    headers: KEPT_NOWHERE,
  });
}

async function letterAt(
  desk: Desk,
  { agency, subject, version }: { readonly agency: string; readonly subject: string; readonly version: number },
): Promise<Letter | null> {
  const issued = await issuedLetters(desk.registry, desk.db, { agency, subject });
  const signed = issued.find((one) => one.version === version);
  if (signed) return signed.letter;
  const of = await caseOf(desk.registry, desk.db, { agency, subject, version });
  return of?.acts.at(-1)?.version === version ? joined(lettersOfLastAct(of)) : null;
}

async function recorded(
  desk: Desk,
  { asker, agency }: Place,
  {
    subject,
    entries,
    reason,
  }: { readonly subject: string; readonly entries: readonly string[]; readonly reason: 'deliver' | 'handle' },
) {
  const outcome = await reveal(desk.registry, {
    asker,
    key: null,
    agency: agency.id,
    person: personOf(subject),
    entries,
    reason,
  });
  return outcome.ok || 'first' in outcome ? null : outcome;
}
