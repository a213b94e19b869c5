import { revokeToken } from '#agencies/systems/commands/revoke-token';
import { systemById } from '#agencies/systems/queries';
import type { SystemId } from '#agencies/systems/types';
import { operator, type Registry } from '#agencies/types';
import { type Call, exit } from '../command.ts';
import { refusedBy } from './typed.ts';

export async function revoke(call: Call, registry: Registry, system: SystemId): Promise<number> {
  const seen = (await systemById(registry.db, system))?.version ?? 0;
  const outcome = await revokeToken(registry, { asker: operator, key: null, system, seen });
  if (!outcome.ok) return refusedBy(call, outcome.why);

  await call.io.print('已经停用。\n');
  return exit.fine;
}
