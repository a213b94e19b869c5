import { html } from 'hono/html';
import { allDecisions } from '#law/regulation/art-36-39-decisions';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { grounds } from '#requests/letters/decisions/grounds';
import { checkboxes } from '#ui/choices';
import { textField } from '#ui/field';
import { type OptionGroup, selectField } from '#ui/field-select';
import type { Content } from '#ui/html';
import { errorOf } from '../trouble.ts';
import type { Asks } from './asks.ts';

/** What a draft says, each under the name it is sent by. */
export interface DraftWords {
  readonly kind: string;
  readonly finding: string;
  readonly reasons: string;
  readonly providing: string;
  readonly attachments: string;
  readonly grounds: readonly string[];
}

const titles: Readonly<Record<string, string>> = {
  granted: '予以公开',
  partial: '部分公开',
  denied: '不予公开',
  unable: '无法提供',
  notproc: '不予处理',
};

/** Every kind of decision that a letter can give, in the order of table 3. */
const groups: readonly OptionGroup[] = Object.entries(titles).map(([begins, group]) => ({
  group,
  options: allDecisions
    .filter(({ kind }) => kind === begins || kind.startsWith(`${begins}.`))
    .map(({ kind, label }) => ({ value: kind, words: label })),
}));

/** 拟答复: exactly one row of the official table, and the words that the letter does not take from the case. */
export function draftFields({ word, trouble }: Pick<Asks, 'word' | 'trouble'>, words: DraftWords): Content {
  const area = (name: keyof DraftWords, label: string, hint: string) =>
    textField({
      id: `${word}-${name}`,
      name,
      label,
      hint,
      value: String(words[name]),
      error: errorOf(trouble, `${word}-${name}`),
    });
  return html`${selectField({
    id: `${word}-kind`,
    name: 'kind',
    label: '处理决定',
    hint: '只能选一种，年度报告表三按它计数；区分处理的选“部分公开”。',
    value: words.kind,
    error: errorOf(trouble, `${word}-kind`),
    options: [{ value: '', words: '请选择' }, ...groups],
  })}
${area('finding', '查明的情况、提供的信息', '写有哪些信息，提供哪些。')}
${area('providing', '怎样提供', '方式、途径和时间，例如 随本答复书附后。')}
${area('reasons', '不公开、不能提供、不处理的理由', '全部公开的不用写。')}
${checkboxes({
  id: `${word}-grounds`,
  name: 'grounds',
  legend: '部分公开的，其余部分属于',
  error: errorOf(trouble, `${word}-grounds`),
  chosen: words.grounds,
  options: Object.entries(grounds).map(([value, says]) => ({ value, words: says })),
})}
${area('attachments', '附件', '一行一个名称。没有的不用写。')}`;
}

/** The label of a kind of decision. */
export function decisionLabel(kind: DecisionKind): string {
  return allDecisions.find((decision) => decision.kind === kind)?.label ?? kind;
}
