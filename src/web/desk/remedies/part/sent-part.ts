import type { Context } from 'hono';
import { paths } from '#paths';
import { redirect } from '../../../respond.ts';
import type { Desk } from '../../desk.ts';
import type { Place } from '../../judged.ts';
import { posted } from '../../posted.ts';
import { absentPage } from '../../refused-page.ts';
import type { DeskEnv } from '../../session.ts';
import { troubleOf } from '../../trouble.ts';
import { papersIn } from '../case-papers.ts';
import { fieldOf } from '../sent.ts';
import type { PartForm } from './part-forms.ts';
import { partFor, partIn } from './part-in.ts';
import { partShown } from './part-shown.ts';

/** The agency complained about gives its account, or says what it has put right. */
export async function sentPart(
  c: Context<DeskEnv>,
  desk: Desk,
  { form: { act, word, does }, ...place }: Place & { readonly form: PartForm },
): Promise<Response> {
  const { agency, asker } = place;
  if (!(await partFor(c, desk, asker))) return absentPage(c, desk, '没有这件投诉，或者没有告知本机关。');
  const form = await posted(c);
  const papers = await papersIn(c);
  const at = partIn(c);
  const on = { asker, key: form.key, ...at, seen: form.seen };
  const outcome = 'ok' in papers ? papers : await does(desk.registry, on, { form, papers });
  if (outcome.ok) return redirect(`${paths.deskPart(agency.id, at.agency, at.subject)}?done=${act}`);
  const trouble = await troubleOf(desk, asker, fieldOf(word, outcome));
  return partShown(c, desk, place, { word, form, trouble });
}
