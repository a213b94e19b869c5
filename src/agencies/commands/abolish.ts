import { type Outcome, refused } from '#journal/types';
import { agenciesUnder } from '../queries.ts';
import type { Registry } from '../types.ts';
import { agencyAct, type OnAgency } from './agency-act.ts';

/** 撤销机关: its records stay, nobody works in its name any more. */
export function abolish(registry: Registry, command: OnAgency): Promise<Outcome> {
  return agencyAct(registry, command, 'abolish', async ({ id, parent }, { tx }) => {
    if (!parent) return refused('最上级的机关不能撤销。');
    const [first] = await agenciesUnder(tx, id);
    if (first) return refused(`“${first.name}”还在它之下，请先调整隶属或者撤销。`);
    return {};
  });
}
