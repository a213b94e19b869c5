import { type Outcome, refused } from '#journal/types';
import { agencyById, relationTo } from '../queries.ts';
import type { AgencyId, Registry } from '../types.ts';
import { agencyAct, type OnAgency } from './agency-act.ts';

/** 调整隶属: an agency goes, with all below it, under another. */
export function move(registry: Registry, command: OnAgency & { readonly parent: AgencyId }): Promise<Outcome> {
  return agencyAct(registry, command, 'move', async ({ id }, { tx }) => {
    const above = await agencyById(tx, command.parent);
    if (above?.state !== 'active') return refused('上级机关不存在或者已经撤销，请重新选择。', [], 'parent');
    const relation = await relationTo(tx, { agency: id }, above.id);
    if (relation !== 'other') return refused('不能把机关放到它自己或者它的下级之下。', [], 'parent');
    return { parent: above.id };
  });
}
