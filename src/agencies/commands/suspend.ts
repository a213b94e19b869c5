import type { Outcome } from '#journal/types';
import { endAllSessions } from '../sign-in/queries/sessions.ts';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** 停用: nobody signs in with the account until it is reinstated. */
export function suspend(registry: Registry, command: OnStaff): Promise<Outcome> {
  return staffAct(registry, command, 'suspend', async ({ id }, { tx }) => {
    await endAllSessions(tx, id);
    return {};
  });
}
