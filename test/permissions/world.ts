import { abolish } from '#agencies/commands/abolish';
import { appoint } from '#agencies/commands/appoint';
import { authorise } from '#agencies/commands/authorise';
import { dismiss } from '#agencies/commands/dismiss';
import { establish } from '#agencies/commands/establish';
import { suspend } from '#agencies/commands/suspend';
import { agencyById, staffById } from '#agencies/queries';
import { type Asker, installer, operator, type Registry } from '#agencies/types';
import { county } from '#demo/county';
import { remediesProjection } from '#remedies/projection';
import { freeze } from '#reports/commands/freeze';
import { requestsProjection } from '#requests/projection';
import type { RequestAct } from '#requests/workflow';
import { addPerson } from '#store/vault/people';
import { calendarSubject } from './calendar-runners.ts';
import { above, done, middle, type Subject, unrelated } from './places.ts';
import { establishStation, remedySubject } from './remedy-subjects.ts';
import { requestSubject } from './request-subjects.ts';
import { systemSubject } from './system-runners.ts';

let made = 0;

/** Subjects of one small world, each made by acts of the operator, so that no asker has done anything on them. */
export class World {
  readonly registry: Registry;
  #clerk: string | undefined;

  private constructor(registry: Registry) {
    this.registry = registry;
  }

  static async on(registry: Registry): Promise<World> {
    const projections = [...registry.projections, requestsProjection, remediesProjection];
    const world = new World({ ...registry, projections });
    await world.establish(above, null);
    await world.establish(unrelated, above);
    await world.establish(middle, above);
    await done(establishStation(world.registry));
    return world;
  }

  async establish(id: string, parent: string | null): Promise<void> {
    const facts = county({ name: id, shortName: id, kind: 'department', codeWord: '青', serial: ++made % 99 });
    await done(establish(this.registry, { asker: operator, key: null, id, parent, facts }));
  }

  /** A subject of a table in a state. */
  async make(table: string, state: string, act = ''): Promise<Subject> {
    if (table === 'request') {
      await this.clerk();
      return requestSubject(this.registry, state, act as RequestAct);
    }
    if (table === 'agency') return this.agency(state);
    if (table === 'staff') return this.staff(state);
    if (table === 'person') return this.person(state);
    if (table === 'report') return this.report(state);
    if (table === 'complainant') return this.complainant(state);
    if (table === 'calendar') return calendarSubject(this.registry, state);
    if (table === 'system') return systemSubject(this.registry, state);
    return (await remedySubject(this.registry, table, state)) ?? { agency: middle, id: 'none', seen: 0 };
  }

  /** An agency that stands, at the version it is at. */
  async standing(id: string): Promise<Subject> {
    return { agency: id, id, seen: (await agencyById(this.registry.db, id))?.version ?? 0 };
  }

  private async agency(state: string): Promise<Subject> {
    const id = `qinghe-agency-${++made}`;
    if (state === 'none') return { agency: id, id, seen: 0 };
    await this.establish(id, above);
    if (state === 'abolished') await done(abolish(this.registry, { asker: operator, key: null, agency: id, seen: 1 }));
    return { agency: id, id, seen: (await agencyById(this.registry.db, id))?.version ?? 0 };
  }

  private async staff(state: string): Promise<Subject> {
    if (state === 'none') return { agency: middle, id: 'staff/none', seen: 0 };
    const id = await this.appointed();
    if (state !== 'appointed')
      await done(authorise(this.registry, { asker: installer, key: null, staff: id, seen: 1, roles: ['leader'] }));
    if (state === 'suspended') await done(suspend(this.registry, { asker: operator, key: null, staff: id, seen: 2 }));
    if (state === 'dismissed')
      await done(dismiss(this.registry, { asker: adminOf(middle), key: null, staff: id, seen: 2 }));
    return { agency: middle, id, seen: (await staffById(this.registry.db, id))?.version ?? 0 };
  }

  private async appointed(): Promise<string> {
    const username = `somebody-${++made}`;
    const person = { username, name: '某人', section: '办公室', password: 'never typed here 7' };
    const { outcome } = await appoint(this.registry, { asker: operator, key: null, agency: middle, ...person });
    return (await done(outcome)).staff;
  }

  /** Somebody who works in the agency that is asked about. */
  async clerk(): Promise<string> {
    this.#clerk ??= await this.appointed();
    const staff = await staffById(this.registry.db, this.#clerk);
    if (staff?.state === 'appointed')
      await done(authorise(this.registry, { asker: installer, key: null, staff: staff.id, seen: 1, roles: ['clerk'] }));
    return this.#clerk;
  }

  /** Whoever made a complaint that is there. */
  private async complainant(state: string): Promise<Subject> {
    const complaint = state === 'kept' ? await remedySubject(this.registry, 'complaint', 'received') : null;
    const id = complaint?.id ?? 'complaint/2026-0';
    return { agency: middle, id: id.replace('complaint/', 'person/complaint-'), seen: 0 };
  }

  private async person(state: string): Promise<Subject> {
    const id = `person/${++made}`;
    const owner = { agency: middle, person: id, at: this.registry.now() };
    if (state === 'kept')
      await this.registry.db.transaction().execute((tx) => addPerson(tx, this.registry.ring, owner));
    return { agency: middle, id, seen: 0 };
  }

  /** The report of a year that is over, of an agency of its own. */
  private async report(state: string): Promise<Subject> {
    const { id: agency } = await this.agency('active');
    const asker: Asker = { actor: 'staff/headheadhead', agency, roles: ['disclosureHead'] };
    if (state === 'frozen') await done(freeze(this.registry, { asker, key: null, agency, year: 2025 }));
    return { agency, id: 'report/2025', seen: state === 'frozen' ? 1 : 0 };
  }

  /** How many acts the whole journal has. */
  async acts(): Promise<number> {
    const { n } = await this.registry.db
      .selectFrom('journal')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return n;
  }
}

function adminOf(agency: string): Asker {
  return { actor: 'staff/adminadmin', agency, roles: ['systemAdmin'] };
}
