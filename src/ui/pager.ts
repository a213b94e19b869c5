import { html } from 'hono/html';
import type { Content } from './html.ts';

export interface Pager {
  /** what follows one another, for the name of the links: 留痕 */
  readonly of: string;
  readonly newer: string | null;
  readonly older: string | null;
}

/** To what is newer and what is older. Rows are never numbered: new ones arrive while one reads. */
export function pager({ of, newer, older }: Pager): Content {
  if (!newer && !older) return null;
  return html`<nav class="pager" aria-label="${of}翻页">${newer && html`<a rel="prev" href="${newer}">较新的</a>`}${older && html`<a rel="next" href="${older}">较早的</a>`}</nav>`;
}
