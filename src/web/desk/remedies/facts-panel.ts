import { html } from 'hono/html';
import { revealReasons } from '#agencies/reveal';
import { paths } from '#paths';
import type { Kind } from '#remedies/subject/kinds';
import { wordsOf } from '#remedies/words';
import { selectField } from '#ui/field-select';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { panel } from '#ui/panel';
import type { CaseShown } from './shown.ts';

/** What it is about, as it was written down first; who it is of, only when that was opened. */
export function factsPanel<K extends Kind>(shown: CaseShown<K>): Content {
  const { kindDesk, one, around } = shown;
  const lines = [...written(shown), ...kindDesk.facts(one, around)];
  return panel({
    id: 'facts',
    title: '基本情况',
    body: html`<div class="stack">${keyValues(lines)}
${closed(shown)}</div>`,
  });
}

function written<K extends Kind>({ acts, words, who, kindDesk }: CaseShown<K>): readonly Entry[] {
  const [first] = acts;
  const labels = first ? wordsOf(first) : [];
  return labels.flatMap(({ entry, label }) => {
    const text = entry === kindDesk.who ? who : words.get(entry);
    return text ? [[label, text] as Entry] : [];
  });
}

function closed<K extends Kind>(shown: CaseShown<K>): Content {
  const { kindDesk, opened, mayReveal, around, subject, csrf, key } = shown;
  if (opened) return openedWords(shown, opened);
  if (!mayReveal) return null;
  const reasons = Object.entries(revealReasons).map(([value, words]) => ({ value, words }));
  return html`<details><summary>查看姓名和联系方式（会留痕）</summary>${postForm({
    action: paths.deskCaseReading(around.agency.id, kindDesk.section, subject),
    csrf,
    key: `${key}-reading`,
    body: html`${selectField({ id: 'reading-reason', name: 'reason', label: '为什么查看', value: 'handle', options: reasons })}${submitRow({ words: '查看', plain: true })}`,
  })}</details>`;
}

function openedWords<K extends Kind>({ acts }: CaseShown<K>, opened: Readonly<Record<string, string>>): Content {
  const [first] = acts;
  const lines = (first ? wordsOf(first) : []).flatMap(({ entry, label }) => {
    const text = opened[entry];
    return text ? [[label, text] as Entry] : [];
  });
  return html`<div class="notice notice--amber"><p>这次查看已经留痕，离开这一页就不再显示。</p>${keyValues(lines)}</div>`;
}
