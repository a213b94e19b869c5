import type { Context } from 'hono';
import { reveal, type revealReasons } from '#agencies/reveal';
import type { Conflict, NotAllowed } from '#journal/types';
import { answerFiles } from '#requests/application/answer-files';
import { paperFiles } from '#requests/application/attachments';
import { submit } from '#requests/commands/submit';
import { personOf } from '#requests/ids';
import { keepBrought, letGo } from '../../chosen/brought.ts';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { filesBrought, filesGood, filesTrouble } from '../files-in.ts';
import type { Place } from '../judged.ts';
import { type Posted, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { mistaken, none, troubleOf } from '../trouble.ts';
import { type FormAct, formOf } from './act-forms.ts';
import { caseShown, subjectIn } from './case.ts';
import { andSubmit } from './draft-panel.ts';
import { contactWords } from './facts-panel.ts';
import { backTo } from './walk.ts';

/** One of the forms of a case was sent. */
export async function sentForm(
  c: Context<DeskEnv>,
  desk: Desk,
  { act, ...place }: Place & { readonly act: FormAct },
): Promise<Response> {
  const { agency, asker } = place;
  const { word, sure, does } = formOf(act);
  const form = await posted(c);
  const subject = subjectIn(c);
  const on = { asker, key: form.key, agency: agency.id, request: subject, seen: form.seen };
  const looks = act === 'draft' || act === 'release';
  const kinds = looks ? answerFiles : paperFiles;
  const brought = await filesBrought(c, desk, { asker, kinds, acts: [{ agency: agency.id, key: form.key }] });
  const again = async (trouble = none) =>
    caseShown(c, desk, place, {
      sent: { word, form, trouble, chosen: await keepBrought(desk.registry, brought) },
    });
  if (looks && form.text('look')) return again(filesTrouble(c, brought, `${word}-${kinds.field}`) ?? none);
  if (sure && form.text('sure') !== 'yes')
    return again(mistaken([{ field: `${word}-sure`, says: `请先勾选“${sure}”` }]));
  const files = await filesGood(c, desk, brought, `${word}-${kinds.field}`);
  if ('top' in files) return again(files);

  const outcome = await does(desk.registry, on, { form, files });
  if (!outcome.ok) return again(await troubleOf(desk, asker, here(word, outcome)));
  await letGo(desk.registry, brought);
  const to = (done: FormAct) => redirect(backTo(c, agency.id, subject, done));
  if (act !== 'draft' || !form.text(andSubmit)) return to(act);

  const next = { ...on, key: form.key && `${form.key} ${andSubmit}`, seen: outcome.version };
  const submitted = await submit(desk.registry, next);
  if (submitted.ok) return to('submit');
  const trouble = await troubleOf(desk, asker, submitted);
  return caseShown(c, desk, place, { sent: { word: formOf('submit').word, form, trouble } });
}

/** 查看联系方式: recorded before it is shown, and shown this once. */
export async function reading(c: Context<DeskEnv>, desk: Desk, place: Place): Promise<Response> {
  const { agency, asker } = place;
  const form: Posted = await posted(c);
  const outcome = await reveal(desk.registry, {
    asker,
    key: form.key,
    agency: agency.id,
    person: personOf(subjectIn(c)),
    entries: Object.keys(contactWords),
    reason: form.text('reason') as keyof typeof revealReasons,
  });
  if (outcome.ok) return caseShown(c, desk, place, { contact: outcome.entries });
  const trouble = await troubleOf(desk, asker, outcome);
  return caseShown(c, desk, place, { sent: { word: 'reading', form, trouble } });
}

/** A refusal that names a control of this form, among the forms of the page. */
function here<R extends NotAllowed | Conflict>(word: string, refusal: R): R {
  const { why } = refusal;
  return 'field' in why && why.field ? { ...refusal, why: { ...why, field: `${word}-${why.field}` } } : refusal;
}
