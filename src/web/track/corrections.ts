import { html } from 'hono/html';
import { type Correction, type CorrectionState, endings } from '#remedies/corrections/types';
import type { Listed } from '#remedies/queries';
import { inWords } from '#ui/day';
import type { Content } from '#ui/html';

const standing: Readonly<Record<CorrectionState, string>> = {
  demanded: '正在审核',
  foundTrue: '审核属实，正在更正',
  unfounded: '审核完毕，正在告知',
  notOurs: '不属于本机关职能范围，正在告知',
  closed: '已经办结',
};

/** What came of demands to correct what was given. */
export function correctionsOf(demands: readonly Listed<'correction'>[]): Content {
  return html`<ul class="items">${demands.map(({ one }) => html`<li>${inWords(one.begun)}提出：<strong>${resultOf(one)}</strong></li>`)}</ul>`;
}

function resultOf({ state, ended }: Correction): string {
  return ended ? `${endings[ended.how]}（${inWords(ended.day)}）` : standing[state];
}
