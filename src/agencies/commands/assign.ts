import { type Outcome, refused } from '#journal/types';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** 调整科室. */
export function assign(registry: Registry, command: OnStaff & { readonly section: string }): Promise<Outcome> {
  const section = command.section.trim();
  return staffAct(registry, command, 'assign', () => (section ? { section } : refused('请填写科室。', [], 'section')));
}
