import { appoint } from '#agencies/commands/appoint';
import { authorise } from '#agencies/commands/authorise';
import { type Role, roles } from '#agencies/roles';
import { installer, operator } from '#agencies/types';
import { paths } from '#paths';
import { SampleBrowser } from '#web/desk/sample-browser';
import { sampleSite } from '#web/sample-site';
import { done } from './places.ts';
import type { World } from './world.ts';

const PASSWORD = 'yanmai-shuche-diaoqiao';

/** Somebody who has signed in, with what his forms carry. */
export interface Visit {
  readonly browser: SampleBrowser;
  readonly csrf: string;
}

/** The site over a world, and somebody of every role in every agency that is asked about, signed in. */
export async function staffed(world: World) {
  const { registry } = world;
  const { app: web } = await sampleSite({ registry });
  const visits = new Map<string, Visit>();

  return {
    web,
    visit: async (agency: string, role: Role): Promise<Visit> => {
      const key = `${agency} ${role}`;
      const known = visits.get(key) ?? (await enter(world, new SampleBrowser(web, 'http://localhost'), agency, role));
      visits.set(key, known);
      return known;
    },
  };
}

let hired = 0;

async function enter({ registry }: World, browser: SampleBrowser, agency: string, role: Role): Promise<Visit> {
  hired += 1;
  const username = `tester-${hired}`;
  const person = { username, name: '考某', section: `${roles[role]}室`, password: PASSWORD };
  const { outcome } = await appoint(registry, { asker: operator, key: null, agency, ...person });
  const { staff, version } = await done(outcome);
  await done(authorise(registry, { asker: installer, key: null, staff, seen: version, roles: [role] }));

  await browser.get(paths.signIn);
  const entered = await browser.post(paths.signIn, { username, password: PASSWORD });
  if (entered.status !== 303) throw new Error(`${username} was not let in: ${entered.status}`);
  const { text } = await browser.get(paths.account);
  const csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1];
  if (!csrf) throw new Error('a page of the desk has no token');
  return { browser, csrf };
}
