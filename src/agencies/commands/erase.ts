import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Outcome, refused } from '#journal/types';
import { erasePerson, forget } from '#store/vault/erase';
import { personStands } from '../queries.ts';
import type { AgencyId, Registry } from '../types.ts';
import { personActs } from '../workflow.ts';
import { type Command, judge, today } from './asked.ts';

/** Why personal data goes. */
export const eraseReasons = {
  done: '处理目的已经实现',
  expired: '保存期限已经届满',
  withdrawn: '个人撤回同意',
  unlawful: '处理不合规定',
} as const;

export interface Erase extends Command {
  readonly agency: AgencyId;
  /** person/… */
  readonly person: string;
  readonly reason: keyof typeof eraseReasons;
}

/** 删除个人信息: the key is destroyed, and with it all that was sealed; acts and counts stay as they are. */
export async function erase(registry: Registry, { asker, key, agency, person, reason }: Erase): Promise<Outcome> {
  let digests: readonly string[] = [];

  const outcome = await act(registry, { agency, by: asker.actor, key }, async (w) => {
    const stands = await personStands(w.tx, agency, person);
    if (!stands) return refused('没有这个人的信息，或者已经删除。');
    const allowed = await judge(w, asker, { rule: personActs.erase, agency, subject: person, state: 'kept' });
    if (!allowed.ok) return allowed;

    const { under } = personActs.erase;
    const done = await record(w, {
      agency,
      subject: person,
      seen: stands.version,
      act: 'erase',
      ...today(w, asker),
      under,
      data: { reason },
    });
    digests = await erasePerson(w.tx, registry.erased, { agency, person, at: w.instant });
    return done;
  });

  if (outcome.ok) await forget(registry, registry.files, digests);
  return outcome;
}
