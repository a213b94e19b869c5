import type { Store } from '#store/engine';
import { appoint } from '../commands/appoint.ts';
import { authorise } from '../commands/authorise.ts';
import { begin } from '../commands/begin.ts';
import { establish } from '../commands/establish.ts';
import { agencyFacts } from '../facts/agency-facts.ts';
import type { Role } from '../roles.ts';
import { sampleRegistry } from '../sample-registry.ts';
import { openSignIn } from '../sign-in.ts';
import { installer, operator, type Registry, type StaffId } from '../types.ts';
import { IDLE_MINUTES, LONGEST_HOURS, type SignInSettings } from './settings.ts';
import type { Visitor } from './visitor.ts';

export const sampleAgency = 'qinghe-civil-affairs';
export const samplePassword = 'yanmai-shuche-diaoqiao';

export const sampleVisitor: Visitor = { cookies: '', userAgent: 'Sample/1', address: '192.0.2.1', https: false };

/** Sign-in over one agency of 青禾县, with a clock that is moved by hand, for tests. */
export async function sampleSignIn(store?: Store, own: Partial<SignInSettings> = {}) {
  const clock = { now: '2026-03-02T04:00:00Z' };
  const registry = { ...(await sampleRegistry(store)), now: () => clock.now };
  const settings: SignInSettings = {
    origin: null,
    idleMinutes: IDLE_MINUTES,
    longestHours: LONGEST_HOURS,
    requireTwoFactor: [],
    singleSignOn: null,
    ...own,
  };

  await establish(registry, { asker: operator, key: null, id: sampleAgency, parent: null, facts });
  await begin(registry, { asker: operator, key: null, root: sampleAgency, kind: 'real' });
  const signIn = openSignIn({ ledger: registry, secret: SECRET, settings });
  return { registry, signIn, clock, hire: (person: Hired) => hire(registry, person) };
}

const SECRET = 'sample secret of thirty-two letters';

export interface Hired {
  readonly username: string;
  readonly roles?: readonly Role[];
  /** absent: one is drawn, which must be changed */
  readonly password?: string;
}

async function hire(registry: Registry, { username, roles = ['clerk'], password }: Hired): Promise<Hire> {
  const person = { agency: sampleAgency, username, name: '周某', section: '局办公室', ...(password && { password }) };
  const made = await appoint(registry, { asker: operator, key: null, ...person });
  if (!made.outcome.ok) throw new Error(made.outcome.why.says);

  const { staff, version } = made.outcome;
  const authorised = await authorise(registry, { asker: installer, key: null, staff, seen: version, roles });
  if (!authorised.ok) throw new Error(authorised.why.says);
  return { staff, username, password: made.password };
}

export interface Hire {
  readonly staff: StaffId;
  readonly username: string;
  readonly password: string;
}

const facts = agencyFacts.parse({
  name: '青禾县民政局',
  shortName: '县民政局',
  kind: 'department',
  level: 'county',
  codeWord: '青民',
  office: { name: '局办公室', address: '青禾县青禾路 1 号', hours: '工作日 9:00—17:00', phone: '000-0000000' },
});
