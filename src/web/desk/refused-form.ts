import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { deskPlain } from '#ui/desk-plain';
import { page } from '../respond.ts';
import { shownTo } from '../view.ts';
import type { DeskSite } from './desk-site.ts';

const FORBIDDEN = 403;

/** A form that no page of this session sent: nothing is done. */
export function refusedForm(c: Context, { demo }: Pick<DeskSite, 'demo'>): Response {
  const main = html`<p>这份表单不是从现在这次登录的页面上提交的，没有办理。多半是页面打开以后重新登录过。</p>
<p>请返回上一页，刷新以后再提交。</p>
<p class="row"><a class="btn" href="${paths.desk}">回到工作台</a></p>`;
  const shown = deskPlain({ ...shownTo(c), here: paths.desk, title: '表单没有提交', demo, main });
  return page(String(shown), { status: FORBIDDEN, unlisted: true });
}
