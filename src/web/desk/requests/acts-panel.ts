import { html } from 'hono/html';
import type { Permit } from '#agencies/permit';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { requestActs } from '#requests/workflow';
import { action, lockedAction } from '#ui/action';
import { checkbox } from '#ui/choices';
import { emptyState } from '#ui/empty';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { blank } from '../posted.ts';
import { scansAsked } from '../scans-asked.ts';
import { errorOf, none } from '../trouble.ts';
import { type FormAct, formOf } from './act-forms.ts';
import type { Asks } from './asks.ts';
import type { CaseShown } from './shown.ts';

/** 现在可以做: first what can be done, then what cannot, with the reason and the article. */
export function actsPanel(shown: CaseShown): Content {
  const acts = [...shown.may].filter(([act, may]) => act !== 'draft' && !(act === 'release' && may.ok));
  const open = acts.filter(([, may]) => may.ok);
  const locked = acts.flatMap(([act, may]) => (may.ok ? [] : [lockedOne(act, may)]));
  return panel({
    id: 'acts',
    title: '现在可以做',
    bare: true,
    body: html`${open.length ? open.map(([act]) => openOne(shown, act)) : emptyState('这一步不由您办。')}
${locked.length > 0 && html`<details class="action"><summary>现在不能做的 ${locked.length} 项</summary>${locked}</details>`}`,
  });
}

function openOne(shown: CaseShown, act: FormAct): Content {
  const { word, says } = formOf(act);
  return action({
    words: requestActs[act].says,
    says,
    under: citationText(requestActs[act].under),
    open: shown.sent?.word === word,
    does: actForm(shown, act),
  });
}

/** The form of one act. */
function actForm(shown: CaseShown, act: FormAct): Content {
  const { agency, subject, of, csrf, key } = shown;
  const { word, asks, button, sure, files } = formOf(act);
  const about = asksOf(shown, word);
  return postForm({
    action: `${paths.deskRequestAct(agency.id, subject, word)}${shown.walk.query}`,
    csrf,
    key: `${key}-${word}`,
    seen: of.request.version,
    ...(files && { files: true }),
    body: html`${asks?.(about)}${files && fileAsked(shown, about, files)}${sure && sureAsked(about, sure)}${submitRow({ words: button, plain: true })}`,
  });
}

/** What the forms of this page know, with what was typed into this one. */
export function asksOf(shown: CaseShown, word: string): Asks {
  const { of, today, wants, owners, orders, sent } = shown;
  const mine = sent?.word === word ? sent : null;
  const known = { request: of.request, today, wants, owners, orders };
  return { word, ...known, typed: mine?.form ?? blank, trouble: mine?.trouble ?? none };
}

function fileAsked({ sent }: CaseShown, { word, trouble }: Asks, label: string): Content {
  const id = `${word}-attachments`;
  const chosen = sent?.word === word ? sent.chosen : undefined;
  return scansAsked({ id, label, chosen, error: errorOf(trouble, id) });
}

function sureAsked({ word, trouble }: Asks, words: string): Content {
  const error = errorOf(trouble, `${word}-sure`);
  const box = checkbox({ id: `${word}-sure`, name: 'sure', value: 'yes', words, checked: false });
  return html`${error && html`<p class="error">${error}</p>`}${box}`;
}

function lockedOne(act: FormAct, { why }: Exclude<Permit, { readonly ok: true }>): Content {
  const rule = requestActs[act];
  const under = why.because.length ? why.because.map(citationText).join('、') : citationText(rule.under);
  return lockedAction({ words: rule.says, why: why.says, under });
}
