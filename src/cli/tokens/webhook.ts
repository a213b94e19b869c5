import { setWebhook } from '#agencies/systems/commands/set-webhook';
import { systemById } from '#agencies/systems/queries';
import type { SystemId, Topic } from '#agencies/systems/types';
import { operator, type Registry } from '#agencies/types';
import { type Call, exit } from '../command.ts';
import { manyOf, refusedBy } from './typed.ts';

export async function webhook(call: Call, registry: Registry, system: SystemId): Promise<number> {
  const seen = (await systemById(registry.db, system))?.version ?? 0;
  const url = String(call.options.get('url') ?? '');
  const topics = manyOf(call, 'topic') as readonly Topic[];
  const { outcome, secret } = await setWebhook(registry, { asker: operator, key: null, system, seen, url, topics });
  if (!outcome.ok) return refusedBy(call, outcome.why);

  await call.io.print(url ? `签名密钥\t${secret}\n` : '不再推送。\n');
  return exit.fine;
}
