import { Hono } from 'hono';
import { paths } from '#paths';
import { caseReadsTo } from '../ops/case-reads.ts';
import type { Site } from '../site.ts';
import { accountRoutes } from './account/routes.ts';
import { agencyRoutes } from './agencies/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import type { Desk, Served } from './desk.ts';
import { deskFrame } from './frame.ts';
import { logRoutes } from './log/routes.ts';
import { personRoutes } from './persons/routes.ts';
import { absentPage } from './refused-page.ts';
import { remedyRoutes } from './remedies/routes.ts';
import { reportRoutes } from './report/routes.ts';
import { requestRoutes } from './requests/routes.ts';
import { type DeskEnv, deskSession } from './session.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { staffRoutes } from './staff/routes.ts';
import { systemRoutes } from './systems/routes.ts';
import { todayRoutes } from './today/routes.ts';

/** 公开工作台: sign-in before it, everything else behind a session. */
export function deskRoutes({ ops, ...served }: Served & Pick<Site, 'ops'>): Hono<DeskEnv> {
  const desk: Desk = { ...served, caseRead: caseReadsTo(ops.log) };
  return new Hono<DeskEnv>()
    .route('/', signInRoutes(desk))
    .use(`${paths.desk}/*`, deskSession(desk))
    .route(
      '/',
      accountRoutes(desk, (c, shows) => deskFrame(c, desk, shows)),
    )
    .route('/', todayRoutes(desk))
    .route('/', requestRoutes(desk))
    .route('/', remedyRoutes(desk))
    .route('/', reportRoutes(desk))
    .route('/', agencyRoutes(desk))
    .route('/', staffRoutes(desk))
    .route('/', systemRoutes(desk))
    .route('/', calendarRoutes(desk))
    .route('/', personRoutes(desk))
    .route('/', logRoutes(desk))
    .all(`${paths.desk}/*`, (c) => absentPage(c, desk, '地址可能抄错了，或者这一页已经没有了。'));
}
