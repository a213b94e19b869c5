import { Hono } from 'hono';
import { systemActs } from '#agencies/systems/workflow';
import { lookActs } from '#agencies/workflow';
import { params, paths } from '#paths';
import { actPaths } from '../act-paths.ts';
import type { Desk } from '../desk.ts';
import { judged } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { granted, grantForm } from './grant.ts';
import { systemsList } from './list.ts';
import { replayed, replaySays } from './messages.ts';
import { revoked } from './revocation.ts';
import { system } from './system.ts';
import { webhookSent } from './webhook.ts';

const at = { agency: params.agency, id: params.system };

/** 接入系统: the list, a new one, one with what is done about it and what it was told. */
export function systemRoutes(desk: Desk): Hono<DeskEnv> {
  const { grantToken, setWebhook, revokeToken } = systemActs;
  return new Hono<DeskEnv>()
    .get(
      paths.deskSystems(params.agency),
      judged(desk, lookActs.readSystems, (c, place) => systemsList(c, desk, place)),
    )
    .get(
      paths.deskNewSystem(params.agency),
      judged(desk, grantToken, (c, place) => grantForm(c, desk, place)),
    )
    .post(
      actPaths.system.grantToken.path(at),
      judged(desk, grantToken, (c, place) => granted(c, desk, place)),
    )
    .get(
      paths.deskSystem(params.agency, params.system),
      judged(desk, lookActs.readSystems, (c, place) =>
        system(c, desk, place, c.req.query('done') === 'replay' ? { says: replaySays } : {}),
      ),
    )
    .post(
      actPaths.system.setWebhook.path(at),
      judged(desk, setWebhook, (c, place) => webhookSent(c, desk, place)),
    )
    .post(
      actPaths.system.revokeToken.path(at),
      judged(desk, revokeToken, (c, place) => revoked(c, desk, place)),
    )
    .post(
      paths.deskSystemAct(params.agency, params.system, 'replay'),
      judged(desk, setWebhook, (c, place) => replayed(c, desk, place)),
    );
}
