import { type Context, Hono } from 'hono';
import { endSession } from '#agencies/sign-in/commands/end-session';
import { aliveAt } from '#agencies/sign-in/commands/open-session';
import { signOut } from '#agencies/sign-in/commands/sign-out';
import { sessionsOf } from '#agencies/sign-in/queries/sessions';
import { paths } from '#paths';
import { redirect } from '../../respond.ts';
import { switched } from '../../view.ts';
import type { DeskSite } from '../desk-site.ts';
import type { DeskEnv } from '../session.ts';
import { withCookies } from '../sign-in/answer.ts';
import { accountPage } from './page.ts';
import { passwordRoutes } from './password.ts';
import { type Frame, show } from './show.ts';
import { twoFactorRoutes } from './two-factor.ts';

/** 我的账号 and 退出: to be served behind `deskSession`. */
export function accountRoutes(site: DeskSite, frame: Frame): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(paths.account, async (c) => switched(c) ?? (await account(c, site, frame)))
    .post(paths.signOut, (c) => leave(c, site))
    .post(paths.sessionEndPattern, async (c) => {
      const ended = await endSession(site.signIn, c.var.session, c.req.param('id'));
      return redirect(`${paths.account}?${ended ? 'ended' : 'gone'}`);
    })
    .route('/', passwordRoutes(site, frame))
    .route('/', twoFactorRoutes(site, frame));
}

async function account(c: Context<DeskEnv>, { signIn }: DeskSite, frame: Frame): Promise<Response> {
  const { session, csrf } = c.var;
  const alive = aliveAt(signIn.settings, signIn.ledger.now());
  const sessions = await sessionsOf(signIn.ledger.db, session.asker.actor, alive);
  const said = Object.keys(news).find((word) => c.req.query(word) !== undefined);
  const says = said ? (news[said] ?? null) : null;
  return show(c, frame, { title: '我的账号', main: accountPage({ session, sessions, csrf, says }) });
}

/** What happened just before the page is shown. */
const news: Readonly<Record<string, string>> = {
  changed: '口令已经改好，您在别处的登录已经退出。',
  ended: '那一处已经退出。',
  gone: '那一处已经不在登录中。',
  disabled: '动态码已经停用，以后只用账号和口令登录。',
};

async function leave(c: Context<DeskEnv>, { signIn }: DeskSite): Promise<Response> {
  const cookies = await signOut(signIn, c.var.session, c.var.visitor);
  return withCookies(redirect(`${paths.signIn}?out`), cookies);
}
