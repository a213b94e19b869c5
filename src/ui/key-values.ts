import { html } from 'hono/html';
import type { Html } from './html.ts';
import type { Entry } from './metatable.ts';

/** Facts in a panel, one to a line. */
export function keyValues(entries: readonly Entry[]): Html {
  return html`<dl class="meta">
${entries.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>\n`)}</dl>`;
}
