import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Relation } from '#agencies/permit';
import { outsiders } from '#agencies/roles';
import { sampleRegistry } from '#agencies/sample-registry';
import type { Asker } from '#agencies/types';
import { personOf } from '#requests/ids';
import { everyAct, type Row } from '../../docs/every-act.ts';
import { above, type Subject, unrelated } from './places.ts';
import { runners } from './runners.ts';
import { askers, isOpen, relations, says, statesOf } from './tables.ts';
import { World } from './world.ts';

const rows = await everyAct();

test('no table has an act without a command, and no command is of an act that is in no table', () => {
  const acts = rows.filter(({ rule }) => !rule.looks).map(({ name }) => name);
  assert.deepEqual(Object.keys(runners).toSorted(), acts.toSorted());
});

test('through commands: every act, asker, relation and state gives what its table says', async (t) => {
  const world = await World.on(await sampleRegistry());
  let cells = 0;
  for (const row of rows) {
    if (!row.rule.looks && typeof runners[row.name] === 'function')
      for (const state of statesFor(row)) cells += await everyAsker(world, row, state);
  }
  t.diagnostic(`${cells} cells through commands, 0 unexpected`);
});

/** Acts that make something new: there is no other state to do them in. */
const beginnings = [
  'staff.appoint',
  'request.file',
  'request.takeIn',
  'request.takeInUnconfirmed',
  'remedy.notice',
  'correction.demand',
  'complaint.lodge',
  'system.grantToken',
];

function statesFor({ name, table }: Row): readonly string[] {
  return beginnings.includes(name) ? ['none'] : statesOf(rows, table);
}

/** One subject serves until an act changes it. */
async function everyAsker(world: World, row: Row, state: string): Promise<number> {
  let cells = 0;
  let subject = await world.make(row.table, state, row.act);
  for (const relation of relations) {
    for (const who of askers) {
      const asker = askerOf(who, relation, subject);
      if (!asker) continue;
      const changed = await tried(world, row, { asker, who, relation, state, subject });
      if (changed) subject = await world.make(row.table, state, row.act);
      cells++;
    }
  }
  if (row.table === 'request') {
    const asker: Asker = { actor: personOf(subject.id), agency: null, roles: ['applicant'] };
    await tried(world, row, { asker, who: 'applicant', relation: 'other', state, subject });
    cells++;
  }
  return cells;
}

interface Tried {
  readonly asker: Asker;
  readonly who: string;
  readonly relation: Relation;
  readonly state: string;
  readonly subject: Subject;
}

async function tried(world: World, row: Row, { asker, who, relation, state, subject }: Tried): Promise<boolean> {
  const run = runners[row.name];
  assert.ok(typeof run === 'function');
  const before = await world.acts();
  const { ok } = await run(world, asker, subject);

  const self = asker.actor === personOf(subject.id);
  const expected = says(row.rule, who, relation, self) && isOpen(row.rule, state);
  const where = `${row.name} by ${who} of ${relation} at ${state}`;
  assert.equal(ok, expected, where);
  assert.equal((await world.acts()) > before, ok, `${where}: acts recorded`);
  return ok;
}

/** Somebody whose agency stands so to the subject's; null where nobody can. */
function askerOf(who: string, relation: Relation, { agency }: Subject): Asker | null {
  const roles = (who === 'nobody' ? [] : [who]) as Asker['roles'];
  const outside = Object.hasOwn(outsiders, who);
  if (outside && relation !== 'other') return null;
  const of = { own: agency, below: above, other: unrelated }[relation];
  return { actor: outside ? `system/tester-${who}` : 'staff/tester2222', agency: outside ? null : of, roles };
}
