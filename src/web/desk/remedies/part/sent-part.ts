import type { Context } from 'hono';
import { paths } from '#paths';
import { paperFiles } from '#requests/application/attachments';
import { keepBrought, letGo } from '../../../chosen/brought.ts';
import { redirect } from '../../../respond.ts';
import type { Desk } from '../../desk.ts';
import { filesBrought, filesGood } from '../../files-in.ts';
import type { Place } from '../../judged.ts';
import { posted } from '../../posted.ts';
import { absentPage } from '../../refused-page.ts';
import type { DeskEnv } from '../../session.ts';
import { type Trouble, troubleOf } from '../../trouble.ts';
import { asPapers, papersId } from '../case-papers.ts';
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
  const at = partIn(c);
  const acts = [{ agency: at.agency, key: form.key }];
  const brought = await filesBrought(c, desk, { asker, kinds: paperFiles, acts });
  const again = async (trouble: Trouble) =>
    partShown(c, desk, place, { word, form, trouble, chosen: await keepBrought(desk.registry, brought) });
  const files = await filesGood(c, desk, brought, papersId(word));
  if ('top' in files) return again(files);

  const on = { asker, key: form.key, ...at, seen: form.seen };
  const outcome = await does(desk.registry, on, { form, papers: asPapers(files) });
  if (!outcome.ok) return again(await troubleOf(desk, asker, fieldOf(word, outcome)));
  await letGo(desk.registry, brought);
  return redirect(`${paths.deskPart(agency.id, at.agency, at.subject)}?done=${act}`);
}
