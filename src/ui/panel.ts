import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

export interface Panel {
  readonly id: string;
  readonly title: string;
  /** beside the title */
  readonly aside?: Content;
  readonly body: Content;
  /** the body brings its own padding */
  readonly bare?: boolean;
  readonly classes?: string;
}

/** A framed block with a heading of the second level. */
export function panel({ id, title, aside, body, bare, classes }: Panel): Html {
  return html`<section class="${classes ? `panel ${classes}` : 'panel'}" aria-labelledby="${id}">
<div class="panel__head"><h2 id="${id}">${title}</h2>${aside}</div>
${bare ? body : html`<div class="panel__body">${body}</div>`}
</section>`;
}

/** The heading of a section of a portal page. */
export function sectionHead(id: string, title: string, aside: Content = null): Html {
  return html`<div class="sect__head"><h2 id="${id}">${title}</h2>${aside}</div>`;
}
