import { grantToken } from '#agencies/systems/commands/grant-token';
import type { Scope } from '#agencies/systems/types';
import { operator, type Registry } from '#agencies/types';
import { type Call, exit } from '../command.ts';
import { manyOf, needed, refusedBy } from './typed.ts';

export async function grant(call: Call, registry: Registry): Promise<number> {
  const { outcome, token } = await grantToken(registry, {
    asker: operator,
    key: null,
    agency: needed(call, 'agency'),
    name: needed(call, 'name'),
    scopes: manyOf(call, 'scope') as readonly Scope[],
  });
  if (!outcome.ok) return refusedBy(call, outcome.why);

  await call.io.print(`ID\t${outcome.system.replace('system/', '')}\n令牌\t${token}\n`);
  return exit.fine;
}
