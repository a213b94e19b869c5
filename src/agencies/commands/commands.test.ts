import assert from 'node:assert/strict';
import type { NotAllowed } from '#journal/types';
import { onEveryEngine } from '#store/sample-engines';
import { open } from '#store/vault/entries';
import { sampleFacts as facts } from '../facts/sample-facts.ts';
import { namesOf } from '../names.ts';
import { agencyById, askerOf, relationTo, staffById } from '../queries.ts';
import { sampleRegistry } from '../sample-registry.ts';
import { type Asker, installer, operator, type Registry } from '../types.ts';
import { abolish } from './abolish.ts';
import { appoint } from './appoint.ts';
import { authorise } from './authorise.ts';
import { describe } from './describe.ts';
import { establish } from './establish.ts';
import { move } from './move.ts';
import { rename } from './rename.ts';
import { suspend } from './suspend.ts';

const key = null;

onEveryEngine('机关成树，垂直管理的不归本级政府办公室管', async (_t, store) => {
  const registry = await small(store);
  await done(
    establish(registry, {
      asker: operator,
      key,
      id: 'tax',
      parent: 'office',
      facts: facts('税务局', { vertical: true }),
    }),
  );
  await done(establish(registry, { asker: operator, key, id: 'tax-branch', parent: 'tax', facts: facts('税务分局') }));
  await done(
    establish(registry, { asker: operator, key, id: 'civil-branch', parent: 'civil', facts: facts('派出机构') }),
  );

  const of = (agency: string, to: string) => relationTo(registry.db, { agency }, to);
  assert.deepEqual(
    [
      await of('office', 'civil'),
      await of('office', 'civil-branch'),
      await of('civil', 'office'),
      await of('civil', 'civil'),
    ],
    ['below', 'below', 'other', 'own'],
  );
  assert.deepEqual(
    [await of('office', 'tax'), await of('office', 'tax-branch'), await of('tax', 'tax-branch')],
    ['other', 'other', 'below'],
  );
});

onEveryEngine('网址代号不重复，撤销了也不再用；有下级的不能撤销；不能放到自己的下级之下', async (_t, store) => {
  const registry = await small(store);
  const again = await establish(registry, { asker: operator, key, id: 'civil', parent: 'office', facts: facts('x') });
  assert.match(says(again), /代号已经用过/);
  assert.match(says(await abolish(registry, { asker: operator, key, agency: 'office', seen: 1 })), /最上级/);

  await done(establish(registry, { asker: operator, key, id: 'branch', parent: 'civil', facts: facts('派出机构') }));
  assert.match(
    says(await abolish(registry, { asker: operator, key, agency: 'civil', seen: 1 })),
    /派出机构.*还在它之下/,
  );
  assert.match(
    says(await move(registry, { asker: operator, key, agency: 'civil', seen: 1, parent: 'branch' })),
    /下级之下/,
  );

  await done(abolish(registry, { asker: operator, key, agency: 'branch', seen: 1 }));
  await done(abolish(registry, { asker: operator, key, agency: 'civil', seen: 1 }));
  assert.equal((await agencyById(registry.db, 'civil'))?.state, 'abolished');
});

onEveryEngine('两个人改同一机关，后到的知道先到的是谁', async (_t, store) => {
  const registry = await small(store);
  await done(describe(registry, { asker: operator, key, agency: 'civil', seen: 1, facts: facts('民政局甲') }));
  const late = await describe(registry, { asker: installer, key, agency: 'civil', seen: 1, facts: facts('民政局乙') });
  assert.ok(!late.ok && 'first' in late);
  assert.equal(late.first.actor, operator.actor);
  assert.equal((await agencyById(registry.db, 'civil'))?.name, '民政局甲');
});

onEveryEngine('开设的账号授权以后才能用，停用就不能用；机关撤销了也不能用', async (_t, store) => {
  const registry = await small(store);
  const { staff } = await appointed(registry, 'zhou-01');
  assert.equal(await askerOf(registry.db, staff), null);

  await done(authorise(registry, { asker: installer, key, staff, seen: 1, roles: ['clerk'] }));
  assert.deepEqual(await askerOf(registry.db, staff), { actor: staff, agency: 'civil', roles: ['clerk'] });

  await done(suspend(registry, { asker: operator, key, staff, seen: 2 }));
  assert.equal(await askerOf(registry.db, staff), null);
});

onEveryEngine('姓名在保险库里，日志里没有；更正以后是新的', async (_t, store) => {
  const registry = await small(store);
  const { staff } = await appointed(registry, 'zhou-02');
  const admin: Asker = { actor: 'staff/admin', agency: 'civil', roles: ['systemAdmin'] };
  await done(rename(registry, { asker: admin, key, staff, seen: 1, name: '周某某' }));

  const member = await staffById(registry.db, staff);
  assert.deepEqual(await namesOf(registry.db, registry.ring, member ? [member] : []), new Map([[staff, '周某某']]));
  assert.equal(await open(registry.db, registry.ring, { agency: 'civil', person: staff, entry: 'name' }), '周某某');
  const rows = JSON.stringify(await registry.db.selectFrom('journal').selectAll().execute());
  assert.doesNotMatch(rows, /周某|zhou-02/);
});

onEveryEngine('账号不重复，写错的逐项说明', async (_t, store) => {
  const registry = await small(store);
  await appointed(registry, 'zhou-03');
  const tried = async (more: object) =>
    (
      await appoint(registry, {
        asker: operator,
        key,
        agency: 'civil',
        username: 'wu-01',
        name: '吴某',
        section: '办公室',
        ...more,
      })
    ).outcome;

  assert.match(says(await tried({ username: 'ZHOU-03 ' })), /已经有人用/);
  assert.match(says(await tried({ username: '周' })), /小写英文字母/);
  assert.match(says(await tried({ name: ' ' })), /请填写姓名/);
  assert.match(says(await tried({ section: '' })), /请填写科室/);
  assert.match(says(await tried({ agency: 'nowhere' })), /机关不存在/);
});

async function small(store: Parameters<typeof sampleRegistry>[0]): Promise<Registry> {
  const registry = await sampleRegistry(store);
  await done(establish(registry, { asker: operator, key, id: 'office', parent: null, facts: facts('政府办公室') }));
  await done(establish(registry, { asker: operator, key, id: 'civil', parent: 'office', facts: facts('民政局') }));
  return registry;
}

async function appointed(registry: Registry, username: string) {
  const person = { username, name: '周某', section: '办公室' };
  return done((await appoint(registry, { asker: operator, key, agency: 'civil', ...person })).outcome);
}

async function done<D extends { readonly ok: true }>(answer: Promise<D | NotAllowed> | D | NotAllowed): Promise<D> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.why.says);
  return outcome;
}

function says(outcome: { readonly ok: true } | NotAllowed): string {
  return outcome.ok ? 'done' : outcome.why.says;
}
