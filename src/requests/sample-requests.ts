import { appoint } from '#agencies/commands/appoint';
import { authorise } from '#agencies/commands/authorise';
import { establish } from '#agencies/commands/establish';
import { sampleFacts } from '#agencies/facts/sample-facts';
import type { Role } from '#agencies/roles';
import { sampleRegistry } from '#agencies/sample-registry';
import { type Asker, installer, operator, type Registry } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import type { Day } from '#law/calendar/day';
import type { Store } from '#store/engine';
import type { Application } from './commands/application.ts';
import { requestsProjection } from './projection.ts';

export const agency = 'qinghe-civil-affairs';

/** What somebody of 青禾县 asks for, for tests. The ID number has a right check digit and no area. */
export const sampleApplication: Application = {
  applicant: 'natural',
  name: '张某某',
  idNumber: '00000019900101000X',
  contact: '',
  phone: '000-0000111',
  mail: '',
  address: '青禾县青禾大道9号',
  wants: '2025年城市最低生活保障资金支出情况',
  form: 'electronic',
  way: 'download',
};

/** A registry with a bureau and its office above it, whose day can be moved. */
export interface SampleDesk {
  readonly registry: Registry;
  /** goes on to a day */
  readonly on: (day: Day) => void;
  readonly as: (role: Role) => Asker;
  /** whoever asked for a request */
  readonly applicant: (subject: string) => Asker;
}

export const citizen: Asker = { actor: 'person/visitor', agency: null, roles: ['public'] };
export const clock: Asker = { actor: 'clock', agency: null, roles: ['clock'] };

/** The desk of a bureau on the first Monday of March 2026, for tests. */
export async function sampleDesk(store?: Store): Promise<SampleDesk> {
  const base = await sampleRegistry(store);
  let now = '2026-03-02T02:00:00Z';
  const registry: Registry = { ...base, now: () => now, projections: [...base.projections, requestsProjection] };

  await done(
    establish(registry, { asker: operator, key: null, id: 'qinghe-county-office', parent: null, facts: office }),
  );
  await done(
    establish(registry, { asker: operator, key: null, id: agency, parent: 'qinghe-county-office', facts: bureau }),
  );
  const on = (day: Day) => {
    now = `${day}T02:00:00Z`;
  };
  return { registry, on, as, applicant };
}

const place = { name: '青禾县人民政府', address: '青禾县青禾大道1号' };
const online = 'https://fuyi.qinghe.example.cn';
const redress = { review: { ...place, online }, court: { name: '青禾县人民法院', address: '青禾县法院路1号' } };
const office = sampleFacts('青禾县人民政府办公室', { kind: 'governmentOffice', codeWord: '青政办', ...redress });
const bureau = sampleFacts('青禾县民政局', { codeWord: '青民', ...redress });

/** Somebody of the bureau with a role; another account for each. */
function as(role: Role): Asker {
  return { actor: `staff/${role.toLowerCase()}`, agency, roles: [role] };
}

function applicant(subject: string): Asker {
  return { actor: subject.replace('request/', 'person/'), agency: null, roles: ['applicant'] };
}

/** A real account of the bureau, where one is needed: to take a request on. */
export async function sampleStaff({ registry }: SampleDesk, username: string, role: Role): Promise<string> {
  const person = { username, name: '周某', section: '社会救助科' };
  const { outcome } = await appoint(registry, { asker: operator, key: null, agency, ...person });
  const { staff, version } = await done(outcome);
  await done(authorise(registry, { asker: installer, key: null, staff, seen: version, roles: [role] }));
  return staff;
}

/** What was done; a refusal is a mistake of the test. */
export async function done<O extends { readonly ok: true } | NotAllowed>(
  answer: O | Promise<O>,
): Promise<Extract<O, { readonly ok: true }>> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.why.says);
  return outcome as Extract<O, { readonly ok: true }>;
}
