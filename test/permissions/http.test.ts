import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Relation } from '#agencies/permit';
import { type Role, roles } from '#agencies/roles';
import { sampleRegistry } from '#agencies/sample-registry';
import type { Asker } from '#agencies/types';
import { paths } from '#paths';
import { freeze } from '#reports/commands/freeze';
import { type ActPath, actPaths, type NoPath } from '#web/desk/act-paths';
import { everyAct, type Row } from '../../docs/every-act.ts';
import { typedFor } from './forms.ts';
import { orderAbout } from './order-about.ts';
import { above, done, middle, type Subject, unrelated } from './places.ts';
import { staffed, type Visit } from './staffed.ts';
import { isOpen, relations, says, statesOf } from './tables.ts';
import { World } from './world.ts';

const rows = await everyAct();
const everyPath: Readonly<Record<string, Readonly<Record<string, ActPath | NoPath>>>> = actPaths;
/** Years are frozen one after the other. */
const FIRST_YEAR = 2021;
const REFUSED = [403, 404, 409, 422];
/** What begins something new has no other state. */
const BEGINNINGS = [
  ...['staff.appoint', 'request.takeIn', 'request.takeInUnconfirmed', 'system.grantToken'],
  ...['remedy.notice', 'correction.demand', 'complaint.lodge'],
];

test('every act of every table has a path, or says why it has none', () => {
  for (const { name, table, act } of rows) {
    const at = everyPath[table]?.[act];
    assert.ok(at && (at.path || at.why), name);
  }
});

test('over HTTP: every act, role, relation and state gives what its table says', async (t) => {
  const world = await World.on(await sampleRegistry());
  const desk = await staffed(world);
  let cells = 0;
  for (const row of rows) {
    const at = everyPath[row.table]?.[row.act];
    if (!at?.path) continue;
    for (const relation of relations)
      for (const state of statesAt(row, relation)) {
        let subject = await subjectFor(world, row, { relation, state });
        for (const role of Object.keys(roles) as Role[]) {
          const visit = await desk.visit({ own: middle, below: above, other: unrelated }[relation], role);
          const changed = await tried(world, { row, at, relation, state, role, subject, visit });
          if (changed) subject = await subjectFor(world, row, { relation, state });
          cells += 1;
        }
      }
  }
  t.diagnostic(`${cells} cells over HTTP, 0 unexpected`);
});

test('over HTTP: whoever has not signed in gets to no page and does nothing', async () => {
  const world = await World.on(await sampleRegistry());
  const { web } = await staffed(world);
  for (const { name, table, act, rule } of rows) {
    const at = everyPath[table]?.[act];
    if (!at?.path) continue;
    const path = at.path({ agency: middle, id: 'staff/aaaaaaaaaa' });
    const method = rule.looks ? 'GET' : 'POST';
    const before = await world.acts();
    const answer = await web.request(path, { method, ...(method === 'POST' && { body: new URLSearchParams() }) });
    assert.equal(answer.status, 303, name);
    assert.match(answer.headers.get('location') ?? '', new RegExp(`^${paths.signIn}`), name);
    assert.equal(await world.acts(), before, name);
  }
});

interface Tried {
  readonly row: Row;
  readonly at: ActPath;
  readonly relation: Relation;
  readonly state: string;
  readonly role: Role;
  readonly subject: Subject;
  readonly visit: Visit;
}

/** Sends the form, or asks for the page; answers whether something was done. */
async function tried(world: World, { row, at, relation, state, role, subject, visit }: Tried): Promise<boolean> {
  const { rule, name } = row;
  const where = `${name} by ${role} of ${relation} at ${state}`;
  const expected = says(rule, role, standing(name, relation), false) && isOpen(rule, state);
  const path = at.path(subject);
  const typed = typedFor(name, await world.clerk(), subject.id);
  if (name === 'request.reopen') Object.assign(typed, { remedy: await orderAbout(world.registry, subject) });
  const before = await world.acts();

  if (rule.looks) {
    const { status } = await visit.browser.get(path);
    assert.equal(status, expected ? 200 : 403, where);
    assert.equal(await world.acts(), before, where);
    return false;
  }

  const carried = { csrf: visit.csrf, key: randomUUID(), seen: String(subject.seen) };
  const { status, text } = await visit.browser.send(path, { ...carried, ...typed });
  const acts = (await world.acts()) - before;
  assert.equal(acts > 0, expected, `${where}: ${status} ${text.match(/role="alert"[\s\S]{0,300}/)?.[0] ?? ''}`);
  if (expected) assert.ok(status === 303 || status === 200, `${where}: ${status}`);
  else assert.ok(REFUSED.includes(status), `${where}: ${status}`);
  return acts > 0;
}

/** A new agency stands below whoever it is established under. */
function standing(name: string, relation: Relation): Relation {
  return name === 'agency.establish' && relation === 'own' ? 'below' : relation;
}

/** Nobody works in an agency that is abolished, and who is appointed is somebody new. */
function statesAt(row: Row, relation: Relation): readonly string[] {
  const { name, table } = row;
  if (name === 'agency.establish' || BEGINNINGS.includes(name)) return ['none'];
  if (['report', 'calendar'].includes(table)) return statesOf(rows, table);
  const states = row.rule.from === 'any' ? ['any'] : statesOf(rows, table).filter((state) => state !== 'none');
  return table === 'agency' && relation === 'own' ? states.filter((state) => state !== 'abolished') : states;
}

/** The agency itself for what its own people do to it; below and elsewhere a fresh one. */
async function subjectFor(
  world: World,
  { name, table, act }: Row,
  { relation, state }: { readonly relation: Relation; readonly state: string },
): Promise<Subject> {
  if (name === 'agency.establish') return { agency: relation === 'below' ? above : middle, id: '', seen: 0 };
  if (table === 'agency') return relation === 'own' ? world.standing(middle) : world.make(table, state);
  if (table === 'report')
    return relation === 'own' ? reportOf(world, state) : { agency: middle, id: 'report/2025', seen: 0 };
  if (
    name === 'staff.appoint' ||
    name.startsWith('request.takeIn') ||
    ['log', 'search'].includes(table) ||
    /looks?$/i.test(table)
  )
    return { agency: middle, id: '', seen: 0 };
  return world.make(table, state, act);
}

let reports = 0;

/** The report of a year that nobody has frozen yet, or has. */
async function reportOf(world: World, state: string): Promise<Subject> {
  const year = FIRST_YEAR + reports;
  reports += 1;
  const asker: Asker = { actor: 'staff/headheadhead', agency: middle, roles: ['disclosureHead'] };
  if (state === 'frozen') await done(freeze(world.registry, { asker, key: null, agency: middle, year }));
  return { agency: middle, id: `report/${year}`, seen: 0 };
}
