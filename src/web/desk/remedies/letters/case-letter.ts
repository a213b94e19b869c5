import type { Context } from 'hono';
import { reveal } from '#agencies/reveal';
import { actsAbout } from '#journal/queries';
import { letterSent, lettersSent } from '#remedies/letters/issued';
import { personOf } from '#remedies/subject/ids';
import type { Kind } from '#remedies/subject/kinds';
import { asFile } from '../../../track/letter-file.ts';
import type { Desk } from '../../desk.ts';
import { absentPage, refusedPage } from '../../refused-page.ts';
import type { DeskEnv } from '../../session.ts';
import { type At, subjectIn } from '../case.ts';
import { toTheAgency } from './letters-panel.ts';

/** A letter as it was signed, as Word or PDF. Where it names whoever it is to, its reading is recorded first. */
export async function caseLetter<K extends Kind>(c: Context<DeskEnv>, desk: Desk, at: At<K>): Promise<Response> {
  const subject = subjectIn(c, at.kindDesk.kind);
  const [number, ending] = (c.req.param('letter') ?? '').split('.');
  const [agency, version] = [at.agency.id, Number(number)];
  const acts = await actsAbout(desk.db, agency, subject);
  const sent = lettersSent(acts).find((one) => one.version === version);
  const letter = sent && (await letterSent(desk.registry, desk.db, { agency, acts, version }));
  if (!letter) return absentPage(c, desk, '没有这份文书。');

  if (!toTheAgency(acts).some((one) => one.version === version)) {
    const wanted = { agency, person: personOf(subject), entries: ['name'], reason: 'deliver' } as const;
    const outcome = await reveal(desk.registry, { asker: at.asker, key: null, ...wanted });
    if (!outcome.ok) return refusedPage(c, desk, outcome);
  }
  return asFile(letter, ending === 'pdf' ? 'pdf' : 'docx');
}
