import { appoint } from '#agencies/commands/appoint';
import { authorise } from '#agencies/commands/authorise';
import { begin } from '#agencies/commands/begin';
import { establish } from '#agencies/commands/establish';
import { installer, operator, type Registry } from '#agencies/types';
import { done } from './done.ts';
import { makeDemoRequests } from './requests.ts';
import { type Person, type Place, places, root } from './world.ts';

/** What everybody of 青禾县 signs in with. */
export const PASSWORD = 'qinghe-yanshi-711';

/** 青禾县 on an empty ledger, by the commands that a real instance uses. Interrupted, it goes on where it was. */
export async function makeDemo(registry: Registry): Promise<void> {
  for (const place of places) await establishPlace(registry, place);
  await makeDemoRequests(registry);
  await done(begin(registry, { asker: operator, key: 'demo begin', root, kind: 'demo' }));
}

async function establishPlace(registry: Registry, { id, facts, people }: Place): Promise<void> {
  const parent = id === root ? null : root;
  await done(establish(registry, { asker: operator, key: 'demo establish', id, parent, facts }));
  for (const person of people) await appointPerson(registry, id, person);
}

async function appointPerson(registry: Registry, agency: string, { roles, ...person }: Person): Promise<void> {
  const key = `demo ${person.username}`;
  const { outcome } = await appoint(registry, { asker: operator, key, agency, ...person, password: PASSWORD });
  const { staff, version } = await done(outcome);
  await done(authorise(registry, { asker: installer, key, staff, seen: version, roles }));
}
