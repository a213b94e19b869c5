import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Outcome, refused } from '#journal/types';
import { permit } from '../permit.ts';
import { instanceOf } from '../queries.ts';
import type { AgencyId, Instance, Registry } from '../types.ts';
import { instanceActs } from '../workflow.ts';
import { type Command, today } from './asked.ts';

export interface Begin extends Command {
  /** the agency above all others, established already */
  readonly root: AgencyId;
  readonly kind: Instance['kind'];
}

/** 启用系统: from here on it is known whose instance this is, and whether it is real. */
export function begin(registry: Registry, { asker, key, root, kind }: Begin): Promise<Outcome> {
  return act(registry, { agency: root, by: asker.actor, key }, async (w) => {
    if (await instanceOf(w.tx)) return refused('系统已经启用过。');
    const rule = instanceActs.begin;
    const allowed = permit(rule, { roles: asker.roles, relation: 'own', state: 'none', actor: asker.actor });
    if (!allowed.ok) return allowed;

    const { under } = rule;
    return record(w, {
      agency: root,
      subject: 'instance/self',
      seen: 0,
      act: 'begin',
      ...today(w, asker),
      under,
      data: { kind },
    });
  });
}
