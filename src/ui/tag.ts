import { html } from 'hono/html';
import type { Html } from './html.ts';

export type Tone = 'plain' | 'blue' | 'green' | 'amber' | 'red';

/** A state, always in words. */
export function tag(tone: Tone, words: string): Html {
  return html`<span class="${tone === 'plain' ? 'tag' : `tag tag--${tone}`}">${words}</span>`;
}
