import type { Context } from 'hono';
import type { Html } from '#ui/html';
import { viewClass, views } from '#ui/view';
import { HTML, type Prepared, prepare, send } from './respond.ts';
import { type Shown, switched, viewOf } from './view.ts';

/** A page that is the same for everybody: made once for each of the four views, however often it is asked for. */
export function fixed(here: string, make: (shown: Shown) => Html, headers: Readonly<Record<string, string>> = {}) {
  const made = new Map<string, Prepared>();
  for (const view of views) made.set(viewClass(view), prepare(String(make({ view, here })), HTML, headers));

  return (c: Context): Response => switched(c) ?? send(c, made.get(viewClass(viewOf(c))) as Prepared);
}
