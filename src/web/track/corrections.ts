import { html } from 'hono/html';
import { type Correction, type CorrectionState, endings } from '#remedies/corrections/types';
import type { Listed } from '#remedies/queries';
import { inWords } from '#ui/day';
import type { Content } from '#ui/html';
import { noticeLinks } from './notices.ts';

const standing: Readonly<Record<CorrectionState, string>> = {
  demanded: '正在审核',
  foundTrue: '审核属实，正在更正',
  unfounded: '审核完毕，正在告知',
  notOurs: '不属于本机关职能范围，正在告知',
  closed: '已经办结',
};

/** What came of demands to correct what was given, and the notices that can be taken away. */
export function correctionsOf(demands: readonly Listed<'correction'>[], notices: readonly string[]): Content {
  return html`<ul class="items">${demands.map(
    ({ subject, one }) =>
      html`<li>${inWords(one.begun)}提出：<strong>${resultOf(one)}</strong>${notices.includes(subject) && noticeLinks(subject)}</li>`,
  )}</ul>`;
}

function resultOf({ state, ended }: Correction): string {
  return ended ? `${endings[ended.how]}（${inWords(ended.day)}）` : standing[state];
}
