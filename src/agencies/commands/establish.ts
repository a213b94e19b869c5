import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Outcome, refused } from '#journal/types';
import type { AgencyFacts } from '../facts/agency-facts.ts';
import { slugTrouble } from '../ids.ts';
import { permit } from '../permit.ts';
import { agencyById, relationTo } from '../queries.ts';
import type { AgencyId, Registry } from '../types.ts';
import { agencyActs } from '../workflow.ts';
import { SUBJECT } from './agency-act.ts';
import { type Command, today } from './asked.ts';

export interface Establish extends Command {
  readonly id: AgencyId;
  /** the agency above; none for the office that supervises all */
  readonly parent: AgencyId | null;
  readonly facts: AgencyFacts;
}

/** 设立机关: a new agency under one that exists. Its own chain begins with this act. */
export function establish(registry: Registry, { asker, key, id, parent, facts }: Establish): Promise<Outcome> {
  return act(registry, { agency: id, by: asker.actor, key }, async (w) => {
    const trouble = slugTrouble(id) ?? (await whyNot(w.tx, id, parent));
    if (trouble) return trouble;
    const relation = await standingUnder(w.tx, asker, parent);
    const allowed = permit(agencyActs.establish, { roles: asker.roles, relation, state: 'none', actor: asker.actor });
    if (!allowed.ok) return allowed;

    const { under } = agencyActs.establish;
    return record(w, {
      agency: id,
      subject: SUBJECT,
      seen: 0,
      act: 'establish',
      ...today(w, asker),
      under,
      data: { parent, facts },
    });
  });
}

/** A new agency is below whoever its superior is, or is below. */
async function standingUnder(db: Parameters<typeof relationTo>[0], asker: Command['asker'], parent: AgencyId | null) {
  return (await relationTo(db, asker, parent)) === 'other' ? 'other' : 'below';
}

async function whyNot(db: Parameters<typeof agencyById>[0], id: AgencyId, parent: AgencyId | null) {
  if (await agencyById(db, id))
    return refused('这个网址代号已经用过。代号不能重复，也不能收回再用，请换一个。', [], 'id');
  const above = parent === null ? null : await agencyById(db, parent);
  if (parent !== null && above?.state !== 'active')
    return refused('上级机关不存在或者已经撤销，请重新选择。', [], 'parent');
  return null;
}
