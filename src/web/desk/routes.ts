import { Hono } from 'hono';
import { paths } from '#paths';
import { accountRoutes } from './account/routes.ts';
import { bodyLimits } from './body-limits.ts';
import type { Desk } from './desk.ts';
import { deskFrame } from './frame.ts';
import { requestRoutes } from './requests/routes.ts';
import { type DeskEnv, deskSession } from './session.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { staffRoutes } from './staff/routes.ts';
import { todayRoutes } from './today/routes.ts';

/** 公开工作台: sign-in before it, everything else behind a session. */
export function deskRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .use(`${paths.desk}/*`, bodyLimits())
    .route('/', signInRoutes(desk))
    .use(`${paths.desk}/*`, deskSession(desk))
    .route(
      '/',
      accountRoutes(desk, (c, shows) => deskFrame(c, desk, shows)),
    )
    .route('/', todayRoutes(desk))
    .route('/', staffRoutes(desk))
    .route('/', requestRoutes(desk));
}
