import { Hono } from 'hono';
import { logActs, lookActs } from '#agencies/workflow';
import { params, paths } from '#paths';
import { actPaths } from '../act-paths.ts';
import type { Desk } from '../desk.ts';
import { judged } from '../judged.ts';
import type { DeskEnv } from '../session.ts';
import { exported } from './export.ts';
import { log } from './log.ts';
import { verified } from './verification.ts';

const at = { agency: params.agency, id: '' };

/** 操作日志: what was done in an agency and below it. */
export function logRoutes(desk: Desk): Hono<DeskEnv> {
  const { verify, export: take } = logActs;
  return new Hono<DeskEnv>()
    .get(
      paths.deskLog(params.agency),
      judged(desk, lookActs.readLog, (c, place) => log(c, desk, place)),
    )
    .post(
      actPaths.log.verify.path(at),
      judged(desk, verify, (c, place) => verified(c, desk, place)),
    )
    .post(
      actPaths.log.export.path(at),
      judged(desk, take, (c, place) => exported(c, desk, place)),
    );
}
