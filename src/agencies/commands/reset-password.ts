import type { Outcome } from '#journal/types';
import { hashPassword, isPassword } from '../sign-in/password/hash.ts';
import { initialPassword } from '../sign-in/password/initial.ts';
import { endAllSessions } from '../sign-in/queries/sessions.ts';
import { passwordOf, putPassword } from '../sign-in/store.ts';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** The answer to whoever resets a password: it is told this once, and is kept nowhere. */
export interface PasswordReset {
  readonly outcome: Outcome;
  /** empty where nothing was done now: the form had been sent before, or was refused */
  readonly password: string;
}

/** 重设口令: a new one to hand over on paper, which must be changed at the next sign-in. */
export async function resetPassword(registry: Registry, command: OnStaff): Promise<PasswordReset> {
  const password = initialPassword();

  const outcome = await staffAct(registry, command, 'resetPassword', async ({ id }, { tx, instant }) => {
    await putPassword(tx, { staff: id, password: await hashPassword(password), mustChange: true, instant });
    await endAllSessions(tx, id);
    return {};
  });
  const kept = outcome.ok ? await passwordOf(registry.db, command.staff) : null;
  return { outcome, password: kept && (await isPassword(password, kept)) ? password : '' };
}
