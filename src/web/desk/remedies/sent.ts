import type { Context } from 'hono';
import { reveal, revealReasons } from '#agencies/reveal';
import type { Conflict, NotAllowed } from '#journal/types';
import { paths } from '#paths';
import type { Written } from '#remedies/letters/written';
import { personOf } from '#remedies/subject/ids';
import type { Kind } from '#remedies/subject/kinds';
import { paperFiles } from '#requests/application/attachments';
import { keepBrought, letGo } from '../../chosen/brought.ts';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { filesBrought, filesGood } from '../files-in.ts';
import { posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, troubleOf } from '../trouble.ts';
import type { ActForm } from './act-form.ts';
import { type At, caseShown, subjectIn } from './case.ts';
import { asPapers, papersId } from './case-papers.ts';
import { LOOK, looked } from './letters/looked.ts';

/** One of the forms of a case was sent. */
export async function sentForm<K extends Kind>(
  c: Context<DeskEnv>,
  desk: Desk,
  { act, form: { word, sure, does, drafts }, ...at }: At<K> & { readonly act: string; readonly form: ActForm<K> },
): Promise<Response> {
  const { agency, asker, kindDesk } = at;
  const form = await posted(c);
  const subject = subjectIn(c, kindDesk.kind);
  const acts = [{ agency: agency.id, key: form.key }];
  const brought = await filesBrought(c, desk, { asker, kinds: paperFiles, acts });
  const again = async (trouble = none, written: Written | null = null) =>
    caseShown(c, desk, at, {
      sent: { word, form, trouble, written, chosen: await keepBrought(desk.registry, brought) },
    });
  const draft = form.text(LOOK) ? drafts?.(form) : null;
  if (draft && 'says' in draft) return again(mistaken([{ ...draft, field: `${word}-${draft.field}` }]));
  if (draft) return again(none, await looked(desk, { agency: agency.id, subject, act, draft, form }));
  if (sure && form.text('sure') !== 'yes')
    return again(mistaken([{ field: `${word}-sure`, says: `请先勾选“${sure}”` }]));
  const files = await filesGood(c, desk, brought, papersId(word));
  if ('top' in files) return again(files);

  const on = { asker, key: form.key, agency: agency.id, subject, seen: form.seen };
  const outcome = await does(desk.registry, on, { form, papers: asPapers(files) });
  if (!outcome.ok) return again(await troubleOf(desk, asker, fieldOf(word, outcome)));
  await letGo(desk.registry, brought);
  return redirect(`${paths.deskCase(agency.id, kindDesk.section, subject)}?done=${act}`);
}

/** What is closed is opened for a reason: recorded before it is shown, and shown this once. */
export async function reading<K extends Kind>(c: Context<DeskEnv>, desk: Desk, at: At<K>): Promise<Response> {
  const { agency, asker, kindDesk } = at;
  const form = await posted(c);
  const given = form.text('reason');
  const reason = (Object.hasOwn(revealReasons, given) ? given : 'handle') as keyof typeof revealReasons;
  const person = personOf(subjectIn(c, kindDesk.kind));
  const wanted = { agency: agency.id, person, entries: kindDesk.closed, reason };
  const outcome = await reveal(desk.registry, { asker, key: form.key, ...wanted });
  if (outcome.ok) return caseShown(c, desk, at, { opened: outcome.entries });
  const trouble = await troubleOf(desk, asker, outcome);
  return caseShown(c, desk, at, { sent: { word: 'reading', form, trouble } });
}

/** A refusal that names a control of this form, among the forms of the page. */
export function fieldOf<R extends NotAllowed | Conflict>(word: string, refusal: R): R {
  const { why } = refusal;
  return 'field' in why && why.field ? { ...refusal, why: { ...why, field: `${word}-${why.field}` } } : refusal;
}
