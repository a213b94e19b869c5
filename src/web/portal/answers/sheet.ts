import { html } from 'hono/html';
import type { PublicWords } from '#requests/releases/opened';
import type { Html } from '#ui/html';

/** The words of a public answer as a paper; `top` where they are a page of their own. */
export function answerSheet({ title, text }: PublicWords, top = false): Html {
  const paragraphs = text.split(/\n\s*\n/).map((one) => html`<p class="said">${one.trim()}</p>`);
  return html`<article class="sheet"><div class="doc">
${top ? html`<h1>${title}</h1>` : html`<h2 class="doc__title">${title}</h2>`}
${paragraphs}
</div></article>`;
}
