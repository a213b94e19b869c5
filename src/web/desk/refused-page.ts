import type { Context } from 'hono';
import { html } from 'hono/html';
import type { NotAllowed } from '#journal/types';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { workHead } from '#ui/work-head';
import type { Desk } from './desk.ts';
import { deskPage } from './frame.ts';
import type { DeskEnv } from './session.ts';

const FORBIDDEN = 403;
const NOT_FOUND = 404;

/** 403: who may, and under which article. */
export function refusedPage(c: Context<DeskEnv>, desk: Desk, { why }: NotAllowed): Promise<Response> {
  const title = c.req.method === 'GET' ? '不能看这一页' : '没有办理';
  const because = why.because.map(citationText).join('、');
  const main = html`${workHead({ title })}
<p>${why.says}${because && html`依据：${because}。`}</p>
${home(c)}`;
  return deskPage(c, desk, { title, main, here: paths.deskOf(c.var.agencyId) }, FORBIDDEN);
}

/** 404: the agency may be looked at, and has no such thing. */
export function absentPage(c: Context<DeskEnv>, desk: Desk, says: string): Promise<Response> {
  const title = '没有这一页';
  const main = html`${workHead({ title })}
<p>${says}</p>
${home(c)}`;
  return deskPage(c, desk, { title, main, here: paths.deskOf(c.var.agencyId) }, NOT_FOUND);
}

function home(c: Context<DeskEnv>) {
  return html`<p class="row"><a class="btn" href="${paths.deskOf(c.var.agencyId)}">回到今日</a></p>`;
}
