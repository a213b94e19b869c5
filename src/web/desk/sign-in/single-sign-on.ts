import { type Context, Hono } from 'hono';
import { beginSingleSignOn, endSingleSignOn } from '#agencies/sign-in/commands/single-sign-on';
import { paths } from '#paths';
import { redirect } from '../../respond.ts';
import type { DeskSite } from '../desk-site.ts';
import { nextIn } from '../next.ts';
import { visitorOf } from '../visitor.ts';
import { withCookies } from './answer.ts';
import { refusedSignIn } from './shown.ts';

/** 统一身份认证: there and back. */
export function singleSignOnRoutes(site: DeskSite): Hono {
  return new Hono().get(paths.singleSignOn, (c) => there(c, site)).get(paths.singleSignOnReturn, (c) => back(c, site));
}

async function there(c: Context, site: DeskSite): Promise<Response> {
  const next = nextIn(c.req.query('next'));
  const sent = await beginSingleSignOn(site.signIn, { next, visitor: visitorOf(c, site) });
  return sent.ok ? withCookies(redirect(sent.url), sent.cookies) : refusedSignIn(c, site, sent);
}

async function back(c: Context, site: DeskSite): Promise<Response> {
  const entered = await endSingleSignOn(site.signIn, { query: c.req.query(), visitor: visitorOf(c, site) });
  return entered.ok ? withCookies(redirect(nextIn(entered.next)), entered.cookies) : refusedSignIn(c, site, entered);
}
