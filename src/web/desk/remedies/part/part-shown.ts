import type { Context } from 'hono';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { complaintActs } from '#remedies/complaints/workflow';
import { dayOf } from '#store/time';
import type { Desk } from '../../desk.ts';
import { doneSays } from '../../done.ts';
import { deskPage } from '../../frame.ts';
import type { Place } from '../../judged.ts';
import { mayEver } from '../../may-ever.ts';
import { newKey } from '../../posted.ts';
import { absentPage } from '../../refused-page.ts';
import type { DeskEnv } from '../../session.ts';
import { toTheAgency as toTheAgencyWritten } from '../letters/letters-panel.ts';
import type { SentForm } from '../shown.ts';
import { partForms } from './part-forms.ts';
import { nameOf, partFor, partIn } from './part-in.ts';
import { partPage } from './part-page.ts';
import { toTheAgency } from './to-the-agency.ts';

/** One complaint, as the agency complained about sees it. */
export async function partShown(
  c: Context<DeskEnv>,
  desk: Desk,
  { agency, asker, relation }: Place,
  sent: SentForm | null = null,
): Promise<Response> {
  const part = await partFor(c, desk, asker);
  if (!part) return absentPage(c, desk, '没有这件投诉，或者没有告知本机关。');
  const main = partPage({
    agency,
    part,
    supervisor: await nameOf(desk, part.agency),
    today: dayOf(desk.now()),
    mine: partForms.filter(({ act }) => mayEver(toTheAgency(complaintActs[act]), asker, relation).ok),
    csrf: c.var.csrf,
    key: newKey(),
    sent,
    says: doneSays(complaintActs, c.req.query('done')),
    letters: toTheAgencyWritten(await actsAbout(desk.db, part.agency, part.subject)),
  });
  const { agency: supervisor, subject } = partIn(c);
  const here = paths.deskPart(agency.id, supervisor, subject);
  return deskPage(c, desk, { title: '被投诉', main, here }, sent?.trouble.status);
}
