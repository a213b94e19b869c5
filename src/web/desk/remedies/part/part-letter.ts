import type { Context } from 'hono';
import { actsAbout } from '#journal/queries';
import { letterSent } from '#remedies/letters/issued';
import { asFile } from '../../../track/letter-file.ts';
import type { Desk } from '../../desk.ts';
import type { Place } from '../../judged.ts';
import { absentPage } from '../../refused-page.ts';
import type { DeskEnv } from '../../session.ts';
import { toTheAgency } from '../letters/letters-panel.ts';
import { partFor, partIn } from './part-in.ts';

/** A letter to the agency complained about, as it was signed. What was answered to whoever complained is not for it. */
export async function partLetter(c: Context<DeskEnv>, desk: Desk, { asker }: Place): Promise<Response> {
  const { agency, subject } = partIn(c);
  const [number, ending] = (c.req.param('letter') ?? '').split('.');
  const version = Number(number);
  const acts = (await partFor(c, desk, asker)) ? await actsAbout(desk.db, agency, subject) : [];
  const letter = toTheAgency(acts).some((one) => one.version === version)
    ? await letterSent(desk.registry, desk.db, { agency, acts, version })
    : null;
  return letter ? asFile(letter, ending === 'pdf' ? 'pdf' : 'docx') : absentPage(c, desk, '没有这份文书。');
}
