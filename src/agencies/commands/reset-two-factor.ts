import type { Outcome } from '#journal/types';
import { endAllSessions } from '../sign-in/queries/sessions.ts';
import { dropTwoFactor } from '../sign-in/store.ts';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** 停用动态码: for somebody who lost the telephone and the recovery codes. */
export function resetTwoFactor(registry: Registry, command: OnStaff): Promise<Outcome> {
  return staffAct(registry, command, 'resetTwoFactor', async ({ id }, { tx }) => {
    await dropTwoFactor(tx, id);
    await endAllSessions(tx, id);
    return {};
  });
}
