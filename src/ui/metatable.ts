import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';

export type Entry = readonly [label: string, value: Content];

/** Facts about a document before its text, two to a row. */
export function metatable(caption: string, entries: readonly Entry[]): Html {
  return html`<table class="metatable">
<caption class="vh">${caption}</caption>
<tbody>
${pairs(entries).map((pair) => html`<tr>${pair.map((entry) => facts(entry, pair.length === 1))}</tr>\n`)}</tbody>
</table>`;
}

function facts([label, value]: Entry, alone: boolean): Html {
  return html`<th scope="row">${label}</th><td${alone && raw(' colspan="3"')}>${value}</td>`;
}

function pairs(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return entries.flatMap((_, i) => (i % 2 ? [] : [entries.slice(i, i + 2)]));
}
