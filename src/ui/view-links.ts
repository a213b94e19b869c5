import { html } from 'hono/html';
import type { Html } from './html.ts';
import { type View, type ViewChoice, withChoice } from './view.ts';

/** The same page, shown another way. */
export function viewLinks(here: string, { elder, contrast }: View): Html {
  return html`<nav aria-label="显示方式"><ul class="views">
    <li>${elder ? link(here, 'no-elder', '退出适老版') : link(here, 'elder', '适老版')}</li>
    <li>${contrast ? link(here, 'no-contrast', '退出高对比') : link(here, 'contrast', '高对比')}</li>
  </ul></nav>`;
}

function link(here: string, choice: ViewChoice, words: string): Html {
  return html`<a href="${withChoice(here, choice)}" rel="nofollow">${words}</a>`;
}
