import { html } from 'hono/html';
import type { Html } from './html.ts';

export interface Stat {
  readonly figure: number;
  /** measure and thing: 件今天到期 */
  readonly words: string;
  /** the list that the figure counts */
  readonly href: string;
  /** a limit of the law is passed */
  readonly late?: boolean;
}

/** How much there is of what must be done; every figure leads to what it counts. */
export function stats(shown: readonly Stat[]): Html {
  return html`<div class="stats">${shown.map(
    ({ figure, words, href, late }) =>
      html`<a class="stat" href="${href}"><b${late && figure > 0 && html` class="is-red"`}>${figure}</b><span>${words}</span></a>`,
  )}</div>`;
}
