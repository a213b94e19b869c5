import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { enterCode } from '#agencies/sign-in/commands/enter-code';
import { openSession } from '#agencies/sign-in/commands/open-session';
import { signIn } from '#agencies/sign-in/commands/sign-in';
import type { NotEntered } from '#agencies/sign-in/types';
import { paths } from '#paths';
import type { Mistake } from '#ui/notice';
import { redirect } from '../../respond.ts';
import { shownTo, switched } from '../../view.ts';
import type { DeskSite } from '../desk-site.ts';
import { nextIn } from '../next.ts';
import { visitorOf } from '../visitor.ts';
import { formPage, onTo } from './answer.ts';
import { codePage } from './code-page.ts';
import { signInPage } from './page.ts';
import { isVisit, visitOf } from './visit.ts';

const WRONG_FORM = 422;
const FORBIDDEN = 403;
const TOO_MANY = 429;
const MOST_BYTES = 16_384;

/** 登录, before there is a session: to be served ahead of `deskSession`. */
export function signInRoutes(site: DeskSite): Hono {
  return new Hono()
    .use(`${paths.signIn}/*`, bodyLimit({ maxSize: MOST_BYTES }))
    .get(paths.signIn, async (c) => switched(c) ?? (await asked(c, site)))
    .post(paths.signIn, async (c) => typed(c, site))
    .get(paths.signInCode, (c) => switched(c) ?? code(c, site, nextIn(c.req.query('next'))))
    .post(paths.signInCode, async (c) => typedCode(c, site));
}

async function asked(c: Context, site: DeskSite): Promise<Response> {
  const next = nextIn(c.req.query('next'));
  if (await openSession(site.signIn, visitorOf(c, site))) return redirect(next);
  const says = c.req.query('out') === undefined ? undefined : '您已经退出。';
  return form(c, site, { next, ...(says && { says }) });
}

async function typed(c: Context, site: DeskSite): Promise<Response> {
  const { username, password, next: asks, csrf } = await fields(c);
  const next = nextIn(asks);
  const again = { next, username };
  if (!isVisit(c, site, csrf)) return form(c, site, { ...again, mistakes: [stale('username')] }, FORBIDDEN);
  const missing = missingIn({ username, password });
  if (missing.length) return form(c, site, { ...again, mistakes: missing }, WRONG_FORM);

  const answer = await signIn(site.signIn, { username, password, visitor: visitorOf(c, site) });
  if (!answer.ok) return form(c, site, { ...again, mistakes: [mistakeOf(answer, 'password')] }, statusOf(answer));
  return onTo(answer.asks ? paths.signInCodeFor(next) : next, answer.cookies);
}

async function typedCode(c: Context, site: DeskSite): Promise<Response> {
  const { code: digits, recovery, next: asks, csrf } = await fields(c);
  const [next, field] = [nextIn(asks), recovery ? 'recovery' : 'code'];
  if (!isVisit(c, site, csrf)) return code(c, site, next, [stale(field)], FORBIDDEN);
  if (!digits && !recovery) return code(c, site, next, [{ field, says: '请填写动态码。' }], WRONG_FORM);

  const visitor = visitorOf(c, site);
  const answer = await enterCode(site.signIn, { code: recovery || digits, recovery: Boolean(recovery), visitor });
  if (answer.ok) return onTo(next, answer.cookies);
  if (answer.over) return form(c, site, { next, mistakes: [mistakeOf(answer, 'username')] }, statusOf(answer));
  return code(c, site, next, [mistakeOf(answer, field)], statusOf(answer));
}

interface Shows {
  readonly next: string;
  readonly username?: string;
  readonly mistakes?: readonly Mistake[];
  readonly says?: string;
}

function form(c: Context, site: DeskSite, shows: Shows, status = 200): Response {
  const { csrf, cookie } = visitOf(c, site);
  const singleSignOn = site.signIn.settings.singleSignOn?.name ?? null;
  const common = { ...shownTo(c), here: paths.signInFor(shows.next), demo: site.demo, csrf, singleSignOn };
  return formPage(signInPage({ username: '', mistakes: [], ...common, ...shows }), status, [cookie]);
}

function code(c: Context, site: DeskSite, next: string, mistakes: readonly Mistake[] = [], status = 200): Response {
  const { csrf, cookie } = visitOf(c, site);
  const common = { ...shownTo(c), here: paths.signInCodeFor(next), demo: site.demo };
  return formPage(codePage({ ...common, csrf, next, mistakes }), status, [cookie]);
}

async function fields(
  c: Context,
): Promise<Record<'username' | 'password' | 'code' | 'recovery' | 'next' | 'csrf', string>> {
  const form = await c.req.parseBody();
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  return {
    username: text('username').trim(),
    password: text('password'),
    code: text('code').trim(),
    recovery: text('recovery').trim(),
    next: text('next'),
    csrf: text('csrf'),
  };
}

function missingIn({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): readonly Mistake[] {
  return [
    ...(username ? [] : [{ field: 'username', says: '请填写账号。' }]),
    ...(password ? [] : [{ field: 'password', says: '请填写口令。' }]),
  ];
}

function stale(field: string): Mistake {
  return { field, says: '这一页放得太久了，或者浏览器不收 Cookie。请再提交一次。' };
}

function mistakeOf({ why }: NotEntered, field: string): Mistake {
  return { field: why.field ?? field, says: why.says };
}

function statusOf({ tooMany }: NotEntered): number {
  return tooMany ? TOO_MANY : WRONG_FORM;
}
