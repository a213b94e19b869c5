import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';

export interface NavGroup {
  readonly title: string;
  readonly items: readonly NavLink[];
}

export interface NavLink {
  readonly href: string;
  readonly words: string;
  /** how much waits there; nothing is shown for 0 */
  readonly count?: number;
  /** some of it is due or late */
  readonly urgent?: boolean;
  readonly current?: boolean;
}

/** Where one can go at the desk. Groups with nothing in them are left out. */
export function sideNav(groups: readonly NavGroup[]): Html {
  return html`<div class="side__nav">${groups
    .filter(({ items }) => items.length)
    .map(
      ({ title, items }) => html`<h2>${title}</h2>
<ul>${items.map(item)}</ul>
`,
    )}</div>`;
}

function item({ href, words, count, urgent, current }: NavLink): Html {
  return html`<li><a href="${href}"${current && raw(' aria-current="page"')}>${words}${count ? counted(count, urgent) : null}</a></li>`;
}

function counted(count: number, urgent = false): Content {
  return urgent
    ? html`<span class="is-red">${count}<span class="vh">，有到期的</span></span>`
    : html`<span>${count}</span>`;
}
