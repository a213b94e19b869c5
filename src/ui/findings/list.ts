import { html } from 'hono/html';
import type { Content, Html } from '../html.ts';
import { anchors } from './anchors.ts';

export type Weight = 'bad' | 'warn' | 'info';

/** A mistake as the list shows it; `no` is its number on this page. */
export interface FindingShown {
  readonly no: number;
  readonly weight: Weight;
  /** where it is, in words */
  readonly title: string;
  readonly message: string;
  /** the sum written out */
  readonly arithmetic?: string;
  /** what would mend it */
  readonly advice?: Content;
  readonly under: string;
  /** the place on the page, where there is one */
  readonly place?: { readonly href: string; readonly words: string };
}

/** A check that held. */
export interface Held {
  readonly says: string;
  readonly arithmetic?: string;
}

const spoken: Readonly<Record<Weight, string>> = { bad: '错误', warn: '提醒', info: '提示' };

/** Mistakes beside the text that has them; numbers are the same on both sides and lead to each other. */
export function findingList(findings: readonly FindingShown[]): Html {
  return html`<ol class="checks">
${findings.map(findingItem)}</ol>`;
}

function findingItem({ no, weight, title, message, arithmetic, advice, under, place }: FindingShown): Html {
  return html`<li class="${weight}" id="${anchors.finding(no)}"><span class="no">${no}</span><div><strong><span class="vh">${spoken[weight]}：</span>${title}</strong>
<p>${message}</p>
${arithmetic && html`<p class="sum">${arithmetic}</p>`}
${advice && html`<p>${advice}</p>`}
<p class="small muted">${under}${place && html`　<a class="nowrap" href="${place.href}">${place.words}</a>`}</p></div></li>
`;
}

/** What was checked and is right. */
export function heldList(held: readonly Held[]): Html {
  return html`<ul class="checks">
${held.map(
  ({
    says,
    arithmetic,
  }) => html`<li class="ok"><span class="no" aria-hidden="true">✓</span><div>${says}${arithmetic && html`<p>${arithmetic}</p>`}</div></li>
`,
)}</ul>`;
}
