import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { deskPlain } from '#ui/desk-plain';
import { page } from '../respond.ts';
import { shownTo } from '../view.ts';

const TOO_LARGE = 413;

/** 413: a form with more in it than any of ours asks for. */
export function tooLarge(c: Context): Response {
  const main = html`<p>表单里的内容太多，没有办理。请返回上一页，删去一些再提交。</p>
<p class="row"><a class="btn" href="${paths.desk}">回到工作台</a></p>`;
  const shown = deskPlain({ ...shownTo(c), here: paths.desk, title: '表单太大', main });
  return page(String(shown), { status: TOO_LARGE, unlisted: true });
}
