import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { enterCode } from '#agencies/sign-in/commands/enter-code';
import { openSession } from '#agencies/sign-in/commands/open-session';
import { signIn } from '#agencies/sign-in/commands/sign-in';
import { paths } from '#paths';
import type { Mistake } from '#ui/notice';
import { redirect } from '../../respond.ts';
import { switched } from '../../view.ts';
import type { DeskSite } from '../desk-site.ts';
import { nextIn } from '../next.ts';
import { visitorOf } from '../visitor.ts';
import { onTo } from './answer.ts';
import { fieldsOf } from './fields.ts';
import { codeForm, FORBIDDEN, mistakeOf, refusedSignIn, signInForm, statusOf, WRONG_FORM } from './shown.ts';
import { singleSignOnRoutes } from './single-sign-on.ts';
import { isVisit } from './visit.ts';

const MOST_BYTES = 16_384;

/** 登录, before there is a session: to be served ahead of `deskSession`. */
export function signInRoutes(site: DeskSite): Hono {
  return new Hono()
    .use(`${paths.signIn}/*`, bodyLimit({ maxSize: MOST_BYTES }))
    .get(paths.signIn, async (c) => switched(c) ?? (await asked(c, site)))
    .post(paths.signIn, (c) => typed(c, site))
    .get(paths.signInCode, (c) => switched(c) ?? codeForm(c, site, { next: nextIn(c.req.query('next')) }))
    .post(paths.signInCode, (c) => typedCode(c, site))
    .route('/', singleSignOnRoutes(site));
}

async function asked(c: Context, site: DeskSite): Promise<Response> {
  const next = nextIn(c.req.query('next'));
  if (await openSession(site.signIn, visitorOf(c, site))) return redirect(next);
  return signInForm(c, site, { next, ...(c.req.query('out') !== undefined && { says: '您已经退出。' }) });
}

async function typed(c: Context, site: DeskSite): Promise<Response> {
  const { username, password, next: asks, csrf } = await fieldsOf(c);
  const again = { next: nextIn(asks), username };
  if (!isVisit(c, site, csrf)) return signInForm(c, site, { ...again, mistakes: [stale('username')] }, FORBIDDEN);
  const missing = missingIn({ username, password });
  if (missing.length) return signInForm(c, site, { ...again, mistakes: missing }, WRONG_FORM);

  const answer = await signIn(site.signIn, { username, password, visitor: visitorOf(c, site) });
  if (answer.ok) return onTo(answer.asks ? paths.signInCodeFor(again.next) : again.next, answer.cookies);
  return signInForm(c, site, { ...again, mistakes: [mistakeOf(answer, 'password')] }, statusOf(answer));
}

async function typedCode(c: Context, site: DeskSite): Promise<Response> {
  const { code, recovery, next: asks, csrf } = await fieldsOf(c);
  const [next, field] = [nextIn(asks), recovery ? 'recovery' : 'code'];
  if (!isVisit(c, site, csrf)) return codeForm(c, site, { next, mistakes: [stale(field)] }, FORBIDDEN);
  if (!code && !recovery) return codeForm(c, site, { next, mistakes: [{ field, says: '请填写动态码。' }] }, WRONG_FORM);

  const visitor = visitorOf(c, site);
  const answer = await enterCode(site.signIn, { code: recovery || code, recovery: Boolean(recovery), visitor });
  if (answer.ok) return onTo(next, answer.cookies);
  if (answer.over) return refusedSignIn(c, site, answer, next);
  return codeForm(c, site, { next, mistakes: [mistakeOf(answer, field)] }, statusOf(answer));
}

function missingIn({ username, password }: Readonly<Record<'username' | 'password', string>>): readonly Mistake[] {
  return [
    ...(username ? [] : [{ field: 'username', says: '请填写账号。' }]),
    ...(password ? [] : [{ field: 'password', says: '请填写口令。' }]),
  ];
}

function stale(field: string): Mistake {
  return { field, says: '这一页放得太久了，或者浏览器不收 Cookie。请再提交一次。' };
}
