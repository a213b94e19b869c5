import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permit } from '#agencies/permit';
import { adminRoles } from '#agencies/roles';
import { everyAct } from '../../docs/every-act.ts';
import { askers, isOpen, relations, says, statesOf } from './tables.ts';

const rows = await everyAct();

test('what a table of acts says is what is permitted: every act, asker, relation and state', (t) => {
  let cells = 0;
  for (const { name, table, rule } of rows) {
    for (const asker of askers)
      for (const relation of relations)
        for (const self of [false, true])
          for (const state of [...statesOf(rows, table), 'unheard-of']) {
            const roles = asker === 'nobody' ? [] : [asker];
            const { ok } = permit(rule, { roles: roles as never, relation, self, state, actor: 'staff/a' });
            assert.equal(
              ok,
              says(rule, asker, relation, self) && isOpen(rule, state),
              `${name} by ${asker} of ${relation}${self ? ' self' : ''} at ${state}`,
            );
            cells++;
          }
  }
  t.diagnostic(`${cells} cells of ${rows.length} acts`);
});

test('whoever did the step before may not do an act that wants another', () => {
  for (const { name, rule } of rows.filter(({ rule }) => rule.otherThan)) {
    const [grant = ''] = rule.by;
    const roles = [grant.split(' ')[0]] as never;
    const state = rule.from === 'any' ? 'x' : (rule.from[0] ?? 'x');
    for (const act of rule.otherThan ?? []) {
      const doers = new Map([[act, new Set(['staff/a'])]]);
      assert.equal(permit(rule, { roles, relation: 'own', state, actor: 'staff/a', doers }).ok, false, name);
    }
  }
});

test('三员分立：一项事务只归三员中的一员办，三员不看个人信息', () => {
  for (const { name, rule } of rows.filter(({ rule }) => !rule.looks)) {
    const admins = adminRoles.filter((role) => rule.by.some((grant) => grant.split(' ')[0] === role));
    assert.ok(admins.length <= 1, `${name}: ${admins}`);
  }
  for (const { name, rule } of rows.filter(({ table }) => table === 'person'))
    assert.ok(!adminRoles.some((role) => rule.by.some((grant) => grant.startsWith(role))), name);
});

test('every act says what it is, rests on an article, and can be reached from the beginning', () => {
  for (const { name, table, rule } of rows) {
    assert.ok(rule.says && rule.under.source && rule.under.at, name);
    const reachable = reachableFrom(table);
    if (rule.from !== 'any')
      assert.ok(
        rule.from.some((state) => reachable.has(state)),
        name,
      );
  }
});

/** Persons are kept by another room's act, which comes with the requests. */
function reachableFrom(table: string): ReadonlySet<string> {
  const found = new Set(['person', 'complainant'].includes(table) ? ['none', 'kept'] : ['none']);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { table: of, rule } of rows)
      if (of === table && rule.to && (rule.from === 'any' || rule.from.some((state) => found.has(state))))
        found.add(rule.to);
  }
  return found;
}
