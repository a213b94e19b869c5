import type { Context } from 'hono';
import { relationTo } from '#agencies/queries';
import { systemByToken } from '#agencies/systems/queries';
import { noteUse } from '#agencies/systems/store';
import type { ConnectedSystem, Scope } from '#agencies/systems/types';
import { filerOf } from '#requests/queries/told';
import { attempt, type Limit } from '#store/rates/queries';
import type { Site } from '../site.ts';
import { problem } from './problem.ts';

/** How often a system may change something. */
const CHANGES: Limit = { times: 600, minutes: 1 };

/** The system whose token this is, where it may do this; else what it is told. */
export async function callerOf(c: Context, { db, now }: Site, scope: Scope): Promise<ConnectedSystem | Response> {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const system = await systemByToken(db, token);
  if (!system) return problem(401, { headers: { 'www-authenticate': 'Bearer' } });
  await noteUse(db, system, now());
  return system.scopes.includes(scope) ? system : problem(403, { detail: `令牌的接入范围不包括 ${scope}。` });
}

/** Whether an agency is the system's own, or below it. */
export async function reachesAgency({ db }: Site, { agency }: ConnectedSystem, wanted: string): Promise<boolean> {
  return (await relationTo(db, { agency }, wanted)) !== 'other';
}

/** Whether a system filed a request itself: of all others it is told nothing. */
export async function isOwn({ db }: Site, { id }: ConnectedSystem, agency: string, subject: string): Promise<boolean> {
  return (await filerOf(db, agency, subject)) === id;
}

/** What a system that changes too much is told; null where it may go on. */
export async function tooOften({ db, now }: Site, { id }: ConnectedSystem): Promise<Response | null> {
  const wait = await attempt(db, { key: `api/${id}`, now: now(), limit: CHANGES });
  return wait === null ? null : problem(429, { headers: { 'retry-after': String(wait * 60) } });
}
