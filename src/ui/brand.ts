import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';
import { favicon } from './icons.ts';

/** The mark and the name of the house, with whose desk it is under it. */
export function brand(under: string): Content {
  return html`${mark}<span><b>公开</b><small>${under}</small></span>`;
}

const mark: Html = raw(favicon.replace('<svg ', '<svg class="brand__mark" aria-hidden="true" '));
