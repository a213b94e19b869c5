import type { Context } from 'hono';
import type { Visitor } from '#agencies/sign-in/visitor';
import type { DeskSite } from './desk-site.ts';

/** What sign-in gets to know of a request. */
export function visitorOf(c: Context, { addressOf, isHttps }: DeskSite): Visitor {
  return {
    cookies: c.req.header('cookie') ?? '',
    userAgent: c.req.header('user-agent') ?? '',
    address: addressOf(c),
    https: isHttps(c),
  };
}
