import { grantToken } from '#agencies/systems/commands/grant-token';
import type { Scope } from '#agencies/systems/types';
import { announceRequests } from '#requests/announce';
import { agency, done, sampleDesk } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import { sampleSite } from '../sample-site.ts';
import type { Site } from '../site.ts';

const everything: readonly Scope[] = ['file', 'status', 'answers'];

/** For tests: a bureau's site, and another system that holds a token of it. */
export async function connected(store?: Store, scopes = everything, own: Partial<Site> = {}) {
  const desk = await sampleDesk(store);
  const registry = { ...desk.registry, announce: announceRequests };
  const open = async () => (await sampleSite({ registry, ...own })).app;
  let app = await open();
  const asker = desk.as('securityAdmin');
  const { outcome, token } = await grantToken(registry, { asker, key: null, agency, name: '12345热线', scopes });
  const { system } = await done(outcome);
  const authorization = `Bearer ${token}`;

  const answered = async (path: string, init: RequestInit) => app.request(path, init);
  const read = async (response: Response) => {
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, bytes, body: isJson ? JSON.parse(bytes.toString()) : null };
  };
  return {
    desk: { ...desk, registry },
    system,
    authorization,
    answered,
    restart: async () => {
      app = await open();
    },
    call: async (path: string) => read(await answered(path, { headers: { authorization } })),
    post: async (path: string, body: unknown, id: string) => {
      const headers = { authorization, 'content-type': 'application/json', ...(id && { 'idempotency-key': id }) };
      return read(await answered(path, { method: 'POST', headers, body: JSON.stringify(body) }));
    },
  };
}
