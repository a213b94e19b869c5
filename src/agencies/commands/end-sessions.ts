import type { Outcome } from '#journal/types';
import { endAllSessions } from '../sign-in/queries/sessions.ts';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** 强制退出: wherever somebody is signed in, he is no longer. */
export function endSessions(registry: Registry, command: OnStaff): Promise<Outcome> {
  return staffAct(registry, command, 'endSessions', async ({ id }, { tx }) => ({
    ended: await endAllSessions(tx, id),
  }));
}
