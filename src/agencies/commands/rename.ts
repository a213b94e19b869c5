import { type Outcome, refused } from '#journal/types';
import { seal } from '#store/vault/entries';
import type { Registry } from '../types.ts';
import { type OnStaff, staffAct } from './staff-act.ts';

/** 更正姓名: the name stands in the vault; the journal says only that it was corrected. */
export function rename(registry: Registry, command: OnStaff & { readonly name: string }): Promise<Outcome> {
  const value = command.name.trim();
  return staffAct(registry, command, 'rename', async ({ id, agency }, { tx, instant }) => {
    if (!value) return refused('请填写姓名。', [], 'name');
    await seal(tx, registry.ring, { agency, person: id, entry: 'name', value, at: instant });
    return {};
  });
}
