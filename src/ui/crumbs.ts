import { html } from 'hono/html';
import type { Html } from './html.ts';

export interface Crumb {
  readonly words: string;
  readonly href: string;
}

/** Where this page stands; the last word is the page itself. */
export function crumbs(above: readonly Crumb[], page: string): Html {
  return html`<nav class="crumbs" aria-label="位置"><ol>${above.map(
    ({ words, href }) => html`<li><a href="${href}">${words}</a></li>`,
  )}<li aria-current="page">${page}</li></ol></nav>`;
}
