import type { Context } from 'hono';
import type { Html } from '#ui/html';
import { viewClass } from '#ui/view';
import { HTML, type Prepared, prepare, send } from './respond.ts';
import type { Site } from './site.ts';
import { type Shown, switched, viewOf } from './view.ts';

/** How many are kept; then it begins anew. */
const MOST = 400;

/**
 * Pages that are the same for everybody until something changes: each is made when it is first asked for, and kept for
 * as long as `stampOf` says the same. `make` answers null where there is no such page.
 */
export function keptPages({ demo }: Pick<Site, 'demo'>, stampOf: () => Promise<string>) {
  const made = new Map<string, Prepared>();
  let stamp = '';

  return async (c: Context, here: string, make: (shown: Shown) => Promise<Html | null>): Promise<Response | null> => {
    const other = switched(c);
    if (other) return other;
    const now = await stampOf();
    if (now !== stamp || made.size >= MOST) made.clear();
    stamp = now;

    const view = viewOf(c);
    const name = `${viewClass(view)} ${here}`;
    const kept = made.get(name);
    if (kept) return send(c, kept);
    const page = await make({ view, here, demo });
    if (!page) return null;
    const prepared = prepare(String(page), HTML);
    // somebody else may have found meanwhile that something changed
    if (now === stamp) made.set(name, prepared);
    return send(c, prepared);
  };
}
