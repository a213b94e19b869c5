import type { Context } from 'hono';
import type { NotEntered } from '#agencies/sign-in/types';
import { paths } from '#paths';
import type { Mistake } from '#ui/notice';
import { shownTo } from '../../view.ts';
import type { DeskSite } from '../desk-site.ts';
import { nextIn } from '../next.ts';
import { formPage } from './answer.ts';
import { codePage } from './code-page.ts';
import { signInPage } from './page.ts';
import { visitOf } from './visit.ts';

export const WRONG_FORM = 422;
export const FORBIDDEN = 403;
const TOO_MANY = 429;

export interface Shows {
  readonly next: string;
  readonly username?: string;
  readonly mistakes?: readonly Mistake[];
  readonly says?: string;
}

/** The form of signing in, with what was typed and what is wrong with it. */
export function signInForm(c: Context, site: DeskSite, shows: Shows, status = 200): Response {
  const { csrf, cookie } = visitOf(c, site);
  const singleSignOn = site.signIn.settings.singleSignOn?.name ?? null;
  const common = { ...shownTo(c), here: paths.signInFor(shows.next), demo: site.demo, csrf, singleSignOn };
  return formPage(signInPage({ username: '', mistakes: [], ...common, ...shows }), status, [cookie]);
}

/** The form of the second step. */
export function codeForm(
  c: Context,
  site: DeskSite,
  { next, mistakes = [] }: Pick<Shows, 'next' | 'mistakes'>,
  status = 200,
): Response {
  const { csrf, cookie } = visitOf(c, site);
  const common = { ...shownTo(c), here: paths.signInCodeFor(next), demo: site.demo };
  return formPage(codePage({ ...common, csrf, next, mistakes }), status, [cookie]);
}

/** Back to the beginning, with the reason. */
export function refusedSignIn(c: Context, site: DeskSite, refusal: NotEntered, next = nextIn(null)): Response {
  return signInForm(c, site, { next, mistakes: [mistakeOf(refusal, 'username')] }, statusOf(refusal));
}

export function mistakeOf({ why }: NotEntered, field: string): Mistake {
  return { field: why.field ?? field, says: why.says };
}

export function statusOf({ tooMany }: NotEntered): number {
  return tooMany ? TOO_MANY : WRONG_FORM;
}
