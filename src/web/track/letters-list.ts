import { html } from 'hono/html';
import { paths } from '#paths';
import { inWords } from '#ui/day';
import type { Html } from '#ui/html';
import { icon } from '#ui/icons';
import type { OwnLetter } from './letters.ts';

/** 文书: each as Word and as PDF. */
export function lettersList(
  letters: readonly OwnLetter[],
  path: (version: number, ending: 'docx' | 'pdf') => string = paths.trackedLetter,
): Html {
  return html`<ul class="items">${letters.map(
    ({
      version,
      day,
      name,
    }) => html`<li><span class="items__title">${name}</span>　<time datetime="${day}">${inWords(day)}</time>
<p class="row noprint"><a href="${path(version, 'docx')}">${icon('download')} ${name}（Word）</a><a href="${path(version, 'pdf')}">${icon('download')} ${name}（PDF）</a></p></li>
`,
  )}</ul>`;
}
