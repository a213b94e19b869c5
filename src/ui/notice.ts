import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

export type NoticeTone = 'blue' | 'red' | 'amber' | 'green';

/** A remark that belongs to the whole page or section. */
export function notice(tone: NoticeTone, content: Content): Html {
  return html`<div class="${tone === 'blue' ? 'notice' : `notice notice--${tone}`}">${content}</div>`;
}

export interface Mistake {
  /** the id of the control that must be mended */
  readonly field: string;
  readonly says: string;
}

/** What is wrong with a form, on top of the page, each line leading to its control. */
export function errorSummary(title: string, mistakes: readonly Mistake[]): Html {
  return html`<div class="notice notice--summary" role="alert" tabindex="-1">
<h2>${title}</h2>
<ul>${mistakes.map(({ field, says }) => html`<li><a href="#${field}">${says}</a></li>`)}</ul>
</div>`;
}
