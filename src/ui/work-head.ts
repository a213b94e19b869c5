import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

export interface WorkHead {
  readonly title: Content;
  /** the facts in one line */
  readonly says?: Content;
  /** buttons */
  readonly acts?: Content;
}

/** The head of a page of the desk. */
export function workHead({ title, says, acts }: WorkHead): Html {
  return html`<div class="work__head"><div><h1>${title}</h1>${says && html`<p>${says}</p>`}</div>${acts && html`<div class="row">${acts}</div>`}</div>`;
}
