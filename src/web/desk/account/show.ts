import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import { deskPlain } from '#ui/desk-plain';
import type { Content, Html } from '#ui/html';
import { page } from '../../respond.ts';
import { shownTo } from '../../view.ts';
import type { DeskEnv } from '../session.ts';

/** What a page of the desk is made of; the frame around it is the desk's. */
export interface Shows {
  readonly title: string;
  readonly main: Content;
}

/** Puts the desk's frame (navigation, who is here) around a page; the heading is part of the page. */
export type Frame = (c: Context<DeskEnv>, shows: Shows) => Html | Promise<Html>;

/** Without any way to other pages: for what must be done before all else. */
export const plainFrame: Frame = (c, { title, main }) =>
  deskPlain({
    ...shownTo(c),
    title,
    demo: c.var.demo,
    signOut: { action: paths.signOut, csrf: c.var.csrf },
    main,
  });

/** Answers a page under its heading. */
export async function show(c: Context<DeskEnv>, frame: Frame, { title, main }: Shows, status = 200): Promise<Response> {
  const whole = frame === plainFrame ? main : html`<h1>${title}</h1>\n${main}`;
  return page(String(await frame(c, { title, main: whole })), { status, unlisted: true });
}
