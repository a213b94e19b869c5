import type { Context } from 'hono';
import { paths } from '#paths';
import { redecide } from '#remedies/commands/redecide';
import { bySubject } from '#remedies/queries';
import { redirect } from '../../../respond.ts';
import type { Desk } from '../../desk.ts';
import { posted } from '../../posted.ts';
import { absentPage } from '../../refused-page.ts';
import type { DeskEnv } from '../../session.ts';
import { troubleOf } from '../../trouble.ts';
import { type At, caseShown, subjectIn } from '../case.ts';

/** 重新办理 the request as it was ordered; on to its page. */
export async function redecided(c: Context<DeskEnv>, desk: Desk, at: At<'remedy'>): Promise<Response> {
  const { agency, asker } = at;
  const form = await posted(c);
  const remedy = subjectIn(c, 'remedy');
  const request = (await bySubject(desk.db, 'remedy', agency.id, remedy))?.about;
  if (!request) return absentPage(c, desk, '这件复议、诉讼没有对应的申请。');

  const on = { asker, key: form.key, agency: agency.id, request, seen: form.seen };
  const outcome = await redecide(desk.registry, { ...on, remedy });
  if (outcome.ok) return redirect(`${paths.deskRequest(agency.id, request)}?done=reopen`);
  const trouble = await troubleOf(desk, asker, outcome);
  return caseShown(c, desk, at, { sent: { word: 'redecision', form, trouble } });
}
