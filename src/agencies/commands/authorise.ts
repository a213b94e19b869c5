import type { Outcome } from '#journal/types';
import { type Role, together } from '../roles.ts';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** 授权: what somebody may do, given by another than whoever made the account. */
export function authorise(
  registry: Registry,
  command: OnStaff & { readonly roles: readonly Role[] },
): Promise<Outcome> {
  return staffAct(registry, command, 'authorise', () => together(command.roles) ?? { roles: [...command.roles] });
}
