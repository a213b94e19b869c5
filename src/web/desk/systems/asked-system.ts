import type { Context } from 'hono';
import { systemById } from '#agencies/systems/queries';
import type { ConnectedSystem } from '#agencies/systems/types';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { absentPage } from '../refused-page.ts';
import type { DeskEnv } from '../session.ts';

/** The system of the address. One of another agency is none of this one's. */
export async function systemAsked(
  c: Context<DeskEnv>,
  { db }: Desk,
  { agency }: Place,
): Promise<ConnectedSystem | null> {
  const found = await systemById(db, `system/${c.req.param('system') ?? ''}`);
  return found?.agency === agency.id ? found : null;
}

export function absentSystem(c: Context<DeskEnv>, desk: Desk): Promise<Response> {
  return absentPage(c, desk, '这个机关没有接入这个系统。');
}

/** Whether a system is told anything now. */
export function listens({ state, topics }: ConnectedSystem): boolean {
  return state === 'active' && topics.length > 0;
}
