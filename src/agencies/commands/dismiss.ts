import type { Outcome } from '#journal/types';
import { endAllSessions } from '../sign-in/queries/sessions.ts';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** 注销账号: the account is closed for good; what it did stays on record. */
export function dismiss(registry: Registry, command: OnStaff): Promise<Outcome> {
  return staffAct(registry, command, 'dismiss', async ({ id }, { tx }) => {
    await endAllSessions(tx, id);
    return {};
  });
}
