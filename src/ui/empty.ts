import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

/** Nothing is there, said as a fact; `next` is what one can do about it. */
export function emptyState(says: Content, next: Content = null): Html {
  return html`<div class="empty"><p>${says}</p>${next && html`<div class="row">${next}</div>`}</div>`;
}
