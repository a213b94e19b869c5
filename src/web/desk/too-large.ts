import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { deskPlain } from '#ui/desk-plain';
import { textField } from '#ui/field';
import { formFields } from '#ui/form';
import type { Sent } from '../reading/form.ts';
import { page } from '../respond.ts';
import { shownTo } from '../view.ts';
import { WORDS_SAID } from './body-limits.ts';

const TOO_LARGE = 413;

/** 413: a form with more words in it than any of ours asks for. They come back, to be copied and cut. */
export function tooLarge(c: Context, sent: Sent): Response {
  const typed = c.req.path.startsWith(paths.account) ? '' : wordsIn(sent);
  const main = html`<p>这张表写得太长，没有办理：${WORDS_SAID}。请返回上一页，删去一些再提交。</p>
${typed && textField({ id: 'kept', label: '您刚才写的，超出的部分没有收到', hint: '要用的请先复制下来。', value: typed })}
<p class="row"><a class="btn" href="${paths.desk}">回到工作台</a></p>`;
  const shown = deskPlain({ ...shownTo(c), here: paths.desk, title: '表单太大', main });
  return page(String(shown), { status: TOO_LARGE, unlisted: true });
}

/** What was typed, without what a form carries unseen. */
function wordsIn({ every }: Sent): string {
  const unseen: readonly string[] = Object.values(formFields);
  const typed = [...every].filter(([name]) => !unseen.includes(name)).flatMap(([, values]) => values);
  return typed.filter((text) => text.trim()).join('\n\n');
}
