import { grantToken } from '#agencies/systems/commands/grant-token';
import { revokeToken } from '#agencies/systems/commands/revoke-token';
import { setWebhook } from '#agencies/systems/commands/set-webhook';
import type { SystemId } from '#agencies/systems/types';
import { type Asker, operator, type Registry } from '#agencies/types';
import { done, middle, type Subject } from './places.ts';
import type { World } from './world.ts';

type Run = (world: World, asker: Asker, subject: Subject) => Promise<{ readonly ok: boolean }>;

/** How each act on a connected system is done. */
export const systemRunners: Readonly<Record<string, Run | string>> = {
  'system.grantToken': async ({ registry }, asker, { agency }) =>
    (await grantToken(registry, { asker, key: null, agency, name: '12345热线', scopes: ['file'] })).outcome,
  'system.setWebhook': async ({ registry }, asker, { id, seen }) =>
    (await setWebhook(registry, { ...on(asker, id, seen), url: 'https://hotline.example/told', topics: ['filed'] }))
      .outcome,
  'system.revokeToken': ({ registry }, asker, { id, seen }) => revokeToken(registry, on(asker, id, seen)),
  'system.fetchAnswer': 'by the holder of a token alone: src/web/api',
};

/** A connected system in a state. */
export async function systemSubject(registry: Registry, state: string): Promise<Subject> {
  if (state === 'none') return { agency: middle, id: 'system/none', seen: 0 };
  const grant = { asker: operator, key: null, agency: middle, name: '12345热线', scopes: ['file'] } as const;
  const { system } = await done((await grantToken(registry, grant)).outcome);
  if (state === 'revoked') await done(revokeToken(registry, on(operator, system, 1)));
  return { agency: middle, id: system, seen: state === 'revoked' ? 2 : 1 };
}

function on(asker: Asker, id: string, seen: number) {
  return { asker, key: null, system: id as SystemId, seen };
}
