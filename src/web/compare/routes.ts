import { type Context, Hono } from 'hono';
import { paths } from '#paths';
import { notFound } from '../portal/errors.ts';
import { refer } from '../references.ts';
import { page } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo, switched } from '../view.ts';
import { comparePage } from './page.ts';

/** Two reports side by side: `?a=` and `?b=` are references of reports of the site or of uploads. */
export function compareRoutes(site: Site): Hono {
  return new Hono().get(paths.compare, async (c) => switched(c) ?? (await compare(c, site)));
}

async function compare(c: Context, site: Site): Promise<Response> {
  const a = await refer(site, c.req.query('a') ?? '');
  const b = await refer(site, c.req.query('b') ?? '');
  if (!a || !b) return notFound(c);

  return page(String(comparePage(a, b, shownTo(c))), { unlisted: a.isUpload || b.isUpload });
}
