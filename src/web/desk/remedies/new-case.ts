import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import type { Kind } from '#remedies/subject/kinds';
import { paperFiles } from '#requests/application/attachments';
import { dayOf } from '#store/time';
import { crumbs } from '#ui/crumbs';
import { postForm, submitRow } from '#ui/form';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { keepBrought, letGo } from '../../chosen/brought.ts';
import { redirect } from '../../respond.ts';
import type { Desk } from '../desk.ts';
import { filesBrought, filesGood } from '../files-in.ts';
import { deskPage } from '../frame.ts';
import { blank, newKey, posted } from '../posted.ts';
import type { DeskEnv } from '../session.ts';
import { none, type Trouble, troubleOf } from '../trouble.ts';
import type { At } from './case.ts';
import { asPapers, papersAsked, papersId } from './case-papers.ts';
import { fieldOf } from './sent.ts';
import type { SentForm } from './shown.ts';

/** Begins the ids of the controls of this page. */
const WORD = 'new';

/** The form that a case begins with. */
export async function newCase<K extends Kind>(
  c: Context<DeskEnv>,
  desk: Desk,
  at: At<K>,
  { form: typed = blank, trouble = none, chosen }: Partial<Omit<SentForm, 'word'>> = {},
): Promise<Response> {
  const { agency, kindDesk } = at;
  const { beginning, section, title } = kindDesk;
  const known = { word: WORD, today: dayOf(desk.now()), typed, trouble, ...(await beginning.prepares(c, desk, at)) };
  const path = paths.deskCases(agency.id, section);
  const parts = beginning.asks(known);
  const main = html`${crumbs([{ words: title, href: path }], beginning.title)}
${trouble.top}
${workHead({ title: beginning.title, says: beginning.says })}
${postForm({
  action: path,
  csrf: c.var.csrf,
  key: newKey(),
  files: true,
  body: html`${parts.map((part) => panel({ ...part, body: html`<div class="stack">${part.body}</div>` }))}
${panel({ id: 'papers', title: '附件', body: papersAsked(beginning.files, { ...known, chosen }) })}
${submitRow({ words: beginning.button, beside: html`<a class="btn btn--quiet" href="${path}">返回</a>` })}`,
})}`;
  const here = paths.deskNewCase(agency.id, section);
  return deskPage(c, desk, { title: beginning.title, main, here }, trouble.status);
}

/** The form was sent: on to the page of the case. */
export async function begun<K extends Kind>(c: Context<DeskEnv>, desk: Desk, at: At<K>): Promise<Response> {
  const { agency, asker, kindDesk } = at;
  const { act, does } = kindDesk.beginning;
  const form = await posted(c);
  const on = { asker, key: form.key, agency: agency.id };
  const brought = await filesBrought(c, desk, { asker, kinds: paperFiles, acts: [on] });
  const again = async (trouble: Trouble) =>
    newCase(c, desk, at, { form, trouble, chosen: await keepBrought(desk.registry, brought) });
  const files = await filesGood(c, desk, brought, papersId(WORD));
  if ('top' in files) return again(files);

  const outcome = await does(desk.registry, on, { form, papers: asPapers(files) });
  if (!outcome.ok) return again(await troubleOf(desk, asker, fieldOf(WORD, outcome)));
  await letGo(desk.registry, brought);
  return redirect(`${paths.deskCase(agency.id, kindDesk.section, outcome.subject)}?done=${act}`);
}
