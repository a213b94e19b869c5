import { html } from 'hono/html';
import type { Content } from '#ui/html';
import { answerSheet } from '../../portal/answers/sheet.ts';
import { asksOf } from './acts-panel.ts';
import { chosenIn, filesOfAnswer } from './release-files.ts';
import type { CaseShown } from './shown.ts';

/** What everybody would read, of what was typed and chosen; nothing before anything was. */
export function releasePreview(shown: CaseShown, word: string): Content {
  if (shown.sent?.word !== word) return null;
  const { typed } = asksOf(shown, word);
  const [title, text] = [typed.text('title').trim(), typed.text('text').trim()];
  if (!title && !text) return null;
  const given = filesOfAnswer(shown).filter(({ digest }) => typed.all('given').includes(digest));
  const files = [...given, ...chosenIn(shown, word).files].map(({ name }) => name);
  return html`<section aria-labelledby="release-look" class="stack"><h3 id="release-look">公开的样子，还没有公开</h3>
${answerSheet({ title: title || '（没有标题）', text })}
<p class="small muted">${files.length ? `文件：${files.join('、')}` : '没有文件。'}　公开机关：${shown.agency.name}</p></section>`;
}
