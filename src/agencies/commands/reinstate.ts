import type { Outcome } from '#journal/types';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** 恢复: a suspended account is in use again, with the roles it had. */
export function reinstate(registry: Registry, command: OnStaff): Promise<Outcome> {
  return staffAct(registry, command, 'reinstate');
}
