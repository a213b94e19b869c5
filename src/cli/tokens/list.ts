import { systemsOf } from '#agencies/systems/queries';
import { entries } from '#agencies/systems/types';
import type { Registry } from '#agencies/types';
import { openMany } from '#store/vault/entries';
import { type Call, exit } from '../command.ts';
import { needed } from './typed.ts';

/** ID, name, state, scopes and topics, a line a system. */
export async function list(call: Call, { db, ring }: Registry): Promise<number> {
  const agency = needed(call, 'agency');
  const systems = await systemsOf(db, agency);
  const persons = systems.map(({ id }) => id);
  const names = await openMany(db, ring, { agency, persons, entries: [entries.name] });

  for (const { id, state, scopes, topics } of systems) {
    const name = names.get(id)?.get(entries.name) ?? '';
    const cells = [id.replace('system/', ''), name, states[state], scopes.join(','), topics.join(',') || '不推送'];
    await call.io.print(`${cells.join('\t')}\n`);
  }
  if (!systems.length) call.io.tell('这个机关没有接入的系统。\n');
  return exit.fine;
}

const states = { active: '在用', revoked: '已停用' } as const;
