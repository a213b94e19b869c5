import { Hono } from 'hono';
import { failed as apiFailed, isForMachines, nothingThere } from './api/failed.ts';
import { apiRoutes } from './api/routes.ts';
import { applyRoutes } from './apply/routes.ts';
import { checkRoutes } from './check/routes.ts';
import { compareRoutes } from './compare/routes.ts';
import { complainRoutes } from './complain/routes.ts';
import { deskRoutes } from './desk/routes.ts';
import { lawRoutes } from './law/routes.ts';
import { accessLog, requestIdOf } from './ops/access-log.ts';
import { opsRoutes } from './ops/routes.ts';
import { answerRoutes } from './portal/answers/routes.ts';
import { failed, notFound } from './portal/errors.ts';
import { portalRoutes } from './portal/routes.ts';
import type { Site } from './site.ts';
import { trackRoutes } from './track/routes.ts';

/** The whole site. */
export function app(site: Site) {
  return new Hono<{ Variables: { demo: boolean } }>()
    .use(accessLog(site.ops))
    .use(async (c, next) => {
      c.set('demo', site.demo);
      await next();
    })
    .route('/', opsRoutes(site.ops))
    .route('/', apiRoutes(site))
    .route('/', portalRoutes(site))
    .route('/', answerRoutes(site))
    .route('/', applyRoutes(site))
    .route('/', complainRoutes(site))
    .route('/', trackRoutes(site))
    .route('/', checkRoutes(site))
    .route('/', compareRoutes(site))
    .route('/', lawRoutes(site))
    .route('/', deskRoutes(site))
    .notFound((c) => (isForMachines(c) ? nothingThere() : notFound(c)))
    .onError((error, c) => {
      const id = requestIdOf(c);
      site.report(id, error);
      return isForMachines(c) ? apiFailed(id) : failed(c, id);
    });
}
