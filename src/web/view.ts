import type { Context } from 'hono';
import { chosen, type View, type ViewChoice, viewChoices, viewClass, views } from '#ui/view';
import { redirect } from './respond.ts';

const COOKIE = 'view';
const YEAR_SECONDS = 31_536_000;

/** What a page must know about the request that asks for it. */
export interface Shown {
  readonly view: View;
  /** path and query */
  readonly here: string;
  /** this instance is a demonstration */
  readonly demo: boolean;
}

/** How this visitor wants pages shown; kept in a cookie of two words, which names nobody. */
export function viewOf(c: Context): View {
  const cookies = c.req.header('cookie');
  const value = cookies ? /(?:^|; )view=([a-z-]{1,20})/.exec(cookies)?.[1] : undefined;
  return value ? (views.find((view) => cookieValue(view) === value) ?? plain) : plain;
}

export function shownTo(c: Context): Shown {
  const { pathname, search } = new URL(c.req.url);
  return { view: viewOf(c), here: pathname + search, demo: c.get('demo') === true };
}

/** Where a `?view=` was asked for: remembers it and goes to the same page without it. */
export function switched(c: Context): Response | null {
  if (!c.req.url.includes('view=')) return null;

  const url = new URL(c.req.url);
  const choice = url.searchParams.get('view');
  if (!isChoice(choice)) return null;

  url.searchParams.delete('view');
  const value = cookieValue(chosen(viewOf(c), choice));
  const age = value ? YEAR_SECONDS : 0;
  // a path beginning with two slashes would lead to another site
  return redirect(url.pathname.replace(/^\/+/, '/') + url.search, {
    'set-cookie': `${COOKIE}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`,
  });
}

const plain: View = { elder: false, contrast: false };

function cookieValue(view: View): string {
  return viewClass(view).replace(' ', '-');
}

function isChoice(choice: string | null): choice is ViewChoice {
  return viewChoices.some((known) => known === choice);
}
