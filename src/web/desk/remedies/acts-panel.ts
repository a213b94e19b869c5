import { html } from 'hono/html';
import type { Permit } from '#agencies/permit';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import type { Kind } from '#remedies/subject/kinds';
import { action, lockedAction } from '#ui/action';
import { checkbox } from '#ui/choices';
import { emptyState } from '#ui/empty';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { blank } from '../posted.ts';
import { errorOf, none } from '../trouble.ts';
import type { Asks } from './act-form.ts';
import { chosenIn, papersAsked } from './case-papers.ts';
import { LOOK } from './letters/looked.ts';
import { PREVIEW } from './letters/preview.ts';
import type { CaseShown } from './shown.ts';

/** 现在可以做: first what can be done, then what cannot, with the reason and the article. */
export function actsPanel<K extends Kind>(shown: CaseShown<K>): Content {
  const acts = [...shown.may];
  const open = acts.filter(([, may]) => may.ok);
  const locked = acts.flatMap(([act, may]) => (may.ok ? [] : [lockedOne(shown, act, may)]));
  return panel({
    id: 'acts',
    title: '现在可以做',
    bare: true,
    body: html`${open.length ? open.map(([act]) => openOne(shown, act)) : emptyState('这一步不由您办。')}
${locked.length > 0 && html`<details class="action"><summary>现在不能做的 ${locked.length} 项</summary>${locked}</details>`}`,
  });
}

function openOne<K extends Kind>(shown: CaseShown<K>, act: string): Content {
  const { acts, forms } = shown.kindDesk;
  const [rule, form] = [acts[act], forms[act]];
  if (!rule || !form) return null;
  return action({
    words: rule.says,
    says: form.says,
    under: citationText(rule.under),
    open: shown.sent?.word === form.word,
    does: actForm(shown, act),
  });
}

/** The form of one act. */
function actForm<K extends Kind>(shown: CaseShown<K>, act: string): Content {
  const { kindDesk, around, subject, one, csrf, key } = shown;
  const form = kindDesk.forms[act];
  if (!form) return null;
  const { word, asks, button, sure, files, drafts } = form;
  const path = paths.deskCaseAct(around.agency.id, kindDesk.section, subject, word);
  const look = drafts
    ? html`<button class="btn" name="${LOOK}" value="1" formaction="${path}#${PREVIEW}">看文书清样，先不办</button>`
    : null;
  const about = asksOf(shown, word);
  return postForm({
    action: path,
    csrf,
    key: `${key}-${word}`,
    seen: one.version,
    ...(files && { files: true }),
    body: html`${asks?.(about)}${files && papersAsked(files, { ...about, chosen: chosenIn(shown.sent, word) })}${sure && sureAsked(about, sure)}${submitRow({ words: button, plain: true, beside: look })}`,
  });
}

function asksOf<K extends Kind>({ one, today, sent }: CaseShown<K>, word: string): Asks<K> {
  const mine = sent?.word === word ? sent : null;
  return { word, one, today, typed: mine?.form ?? blank, trouble: mine?.trouble ?? none };
}

function sureAsked<K extends Kind>({ word, trouble }: Asks<K>, words: string): Content {
  const error = errorOf(trouble, `${word}-sure`);
  const box = checkbox({ id: `${word}-sure`, name: 'sure', value: 'yes', words, checked: false });
  return html`${error && html`<p class="error">${error}</p>`}${box}`;
}

function lockedOne<K extends Kind>(
  { kindDesk }: CaseShown<K>,
  act: string,
  { why }: Exclude<Permit, { readonly ok: true }>,
): Content {
  const rule = kindDesk.acts[act];
  if (!rule) return null;
  const under = why.because.length ? why.because.map(citationText).join('、') : citationText(rule.under);
  return lockedAction({ words: rule.says, why: why.says, under });
}
