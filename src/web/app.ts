import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { checkRoutes } from './check/routes.ts';
import { compareRoutes } from './compare/routes.ts';
import { lawRoutes } from './law/routes.ts';
import { failed, notFound } from './portal/errors.ts';
import { portalRoutes } from './portal/routes.ts';
import type { Site } from './site.ts';

const ERROR_ID_BYTES = 6;

/** The whole site. */
export function app(site: Site) {
  return new Hono<{ Variables: { demo: boolean } }>()
    .use(async (c, next) => {
      c.set('demo', site.demo);
      await next();
    })
    .route('/', portalRoutes(site))
    .route('/', checkRoutes(site))
    .route('/', compareRoutes(site))
    .route('/', lawRoutes(site))
    .notFound(notFound)
    .onError((error, c) => {
      const id = randomBytes(ERROR_ID_BYTES).toString('hex');
      site.report(id, error);
      return failed(c, id);
    });
}
