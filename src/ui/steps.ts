import { html } from 'hono/html';
import type { Html } from './html.ts';

export interface Step {
  /** the id of the part it leads to */
  readonly part: string;
  readonly words: string;
  /** how many places of it are to be mended */
  readonly wrong?: number;
}

/** The parts of a form on its page: a list of contents, no wizard. */
export function steps(label: string, parts: readonly Step[]): Html {
  return html`<ol class="steps" aria-label="${label}">
${parts.map(({ part, words, wrong = 0 }) => html`<li${wrong > 0 && html` class="bad"`}><a href="#${part}">${words}${wrong > 0 && html` <small>${wrong} 处要改</small>`}</a></li>\n`)}</ol>`;
}
