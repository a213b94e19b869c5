import type { Outcome } from '#journal/types';
import type { Registry } from '../../types.ts';
import { type OnSystem, systemAct } from './system-act.ts';

/** 停用系统接入: its token opens nothing any more, and it is told nothing. */
export function revokeToken(registry: Registry, command: OnSystem): Promise<Outcome> {
  return systemAct(registry, command, 'revokeToken', () => ({ topics: [] }));
}
