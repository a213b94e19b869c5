import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Data, type NotAllowed, type Outcome, refused, type Writing } from '#journal/types';
import { isRefusal } from '../../commands/agency-act.ts';
import { type CommandOn, judge, today } from '../../commands/asked.ts';
import type { Registry } from '../../types.ts';
import { systemById } from '../queries.ts';
import type { ConnectedSystem, SystemId } from '../types.ts';
import { systemActs } from '../workflow.ts';

export interface OnSystem extends CommandOn {
  readonly system: SystemId;
}

/** An act on a connected system: what goes with it is done once it is known to be allowed. */
export async function systemAct(
  registry: Registry,
  { asker, key, system: id, seen }: OnSystem,
  name: 'setWebhook' | 'revokeToken',
  make: (system: ConnectedSystem, w: Writing) => Promise<Data | NotAllowed> | Data | NotAllowed = () => ({}),
): Promise<Outcome> {
  const stands = await systemById(registry.db, id);
  if (!stands) return refused('没有这个接入系统。');
  const { agency } = stands;

  return act(registry, { agency, by: asker.actor, key }, async (w) => {
    const system = (await systemById(w.tx, id)) ?? stands;
    const rule = systemActs[name];
    const allowed = await judge(w, asker, { rule, agency, subject: id, state: system.state });
    if (!allowed.ok) return allowed;

    const data = await make(system, w);
    if (isRefusal(data)) return data;
    return record(w, { agency, subject: id, seen, act: name, ...today(w, asker), under: rule.under, data });
  });
}
