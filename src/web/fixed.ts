import type { Context } from 'hono';
import type { Html } from '#ui/html';
import { viewClass, views } from '#ui/view';
import { HTML, type Prepared, prepare, send } from './respond.ts';
import type { Site } from './site.ts';
import { type Shown, switched, viewOf } from './view.ts';

type Make = (shown: Shown) => Html;

/** Pages that are the same for everybody: each made once for each of the four views, however often it is asked for. */
export function fixedIn({ demo }: Pick<Site, 'demo'>) {
  return (here: string, make: Make, headers: Readonly<Record<string, string>> = {}) => {
    const made = new Map<string, Prepared>();
    for (const view of views) made.set(viewClass(view), prepare(String(make({ view, here, demo })), HTML, headers));

    return (c: Context): Response => switched(c) ?? send(c, made.get(viewClass(viewOf(c))) as Prepared);
  };
}
