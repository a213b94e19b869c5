import assert from 'node:assert/strict';
import { isSame, rebuild } from '#journal/rebuild';
import type { NotAllowed } from '#journal/types';
import { amend } from '#requests/commands/amend';
import { register } from '#requests/commands/register';
import { takeIn } from '#requests/commands/take-in';
import { agency, done, type SampleDesk, sampleApplication, sampleDesk } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import { onEveryEngine } from '#store/sample-engines';
import { freeze } from './commands/freeze.ts';
import { reportsProjection } from './projection.ts';
import { figuresOf, freezesOf, quickFiguresOf } from './queries.ts';

const key = null;

onEveryEngine('第四十九条：年度过完，由工作机构负责人冻结；冻结一次，以前的年度不能再冻结', async (_t, store) => {
  const desk = await reportDesk(store);
  const of = (year: number, role: 'clerk' | 'disclosureHead' = 'disclosureHead') =>
    freeze(desk.registry, { asker: desk.as(role), key, agency, year });
  assert.match(says(await of(2026)), /2026 年还没有过完/);
  assert.match(says(await of(2020)), /2021 年及以后/);
  desk.on('2027-01-15');
  assert.match(says(await of(2026, 'clerk')), /由工作机构负责人办理/);
  await done(of(2026));
  assert.match(says(await of(2026)), /已经冻结/);
  assert.match(says(await of(2025)), /2026 年的数据已经冻结/);
  assert.deepEqual(
    (await freezesOf(desk.registry.db, agency)).map(({ year, day }) => [year, day]),
    [[2026, '2027-01-15']],
  );
});

onEveryEngine('冻结把每一格存下来，一格一列；由留痕重算出来的相同', async (_t, store) => {
  const desk = await reportDesk(store);
  await received(desk, '2026-03-02');
  desk.on('2027-01-15');
  await received(desk, '2027-01-04');
  await done(freeze(desk.registry, { asker: desk.as('disclosureHead'), key, agency, year: 2026 }));

  const row = await desk.registry.db.selectFrom('report_cells_2021').selectAll().executeTakeFirstOrThrow();
  const { t3_new_natural, t3_new_total, t3_carry_out_total, t3_denied_1_natural, t4_review_total, t2_rules_issued } =
    row;
  assert.deepEqual(
    [t3_new_natural, t3_new_total, t3_carry_out_total, t3_denied_1_natural, t4_review_total],
    [1, 1, 1, 0, 0],
  );
  assert.equal(t2_rules_issued, null);
  const { tables } = await rebuild(desk.registry, { check: true });
  assert.ok(tables.some(({ table }) => table === 'report_cells_2021') && tables.every(isSame));
});

onEveryEngine('冻结以后补录、更正的计入下一年，列为差异；没有冻结的按现在的算', async (_t, store) => {
  const desk = await reportDesk(store);
  desk.on('2026-12-01');
  const carried = await received(desk, '2026-12-01');
  desk.on('2027-01-15');
  await done(freeze(desk.registry, { asker: desk.as('disclosureHead'), key, agency, year: 2026 }));
  const late = await received(desk, '2026-12-30');
  const field = 'applicant';
  const asker = desk.as('disclosureHead');
  await done(
    amend(desk.registry, { asker, key, agency, request: carried, seen: 2, field, now: 'research', reason: '录错' }),
  );

  const { cells, differences, frozen } = await figuresOf(desk.registry.db, agency, { year: 2026, view: 'frozen' });
  const { cells: next } = await figuresOf(desk.registry.db, agency, { year: 2027, view: 'frozen' });
  const behind = (of: typeof cells, address: string) => of.get(address)?.counted.map(({ subject }) => subject);
  assert.equal(frozen?.day, '2027-01-15');
  assert.deepEqual(behind(cells, 'T3.new.total'), [carried]);
  assert.deepEqual(behind(next, 'T3.carry_in.natural'), [carried]);
  assert.deepEqual(behind(next, 'T3.new.total'), [late]);
  assert.deepEqual(
    differences.map(({ subject, frozen, present }) => [subject, frozen.map(addressOf), present.map(addressOf)]),
    [
      [carried, ['T3.new.natural', 'T3.carry_out.natural'], ['T3.new.research', 'T3.carry_out.research']],
      [late, [], ['T3.new.natural', 'T3.carry_out.natural']],
    ],
  );
  const present = await figuresOf(desk.registry.db, agency, { year: 2026, view: 'present' });
  assert.deepEqual(behind(present.cells, 'T3.new.total')?.toSorted(), [carried, late]);
});

onEveryEngine('没有冻结时，由申请表算出的与由留痕算出的相同', async (_t, store) => {
  const desk = await reportDesk(store);
  for (const day of ['2026-02-25', '2026-02-26', '2026-03-02']) await received(desk, day);
  const wanted = { year: 2026, view: 'present' } as const;
  const [slow, quick] = [
    await figuresOf(desk.registry.db, agency, wanted),
    await quickFiguresOf(desk.registry.db, agency, wanted),
  ];
  assert.deepEqual(quick, slow);
  assert.equal(slow.cells.get('T3.new.total')?.value, 3);
});

async function reportDesk(store: Store): Promise<SampleDesk> {
  const desk = await sampleDesk(store);
  return { ...desk, registry: { ...desk.registry, projections: [...desk.registry.projections, reportsProjection] } };
}

async function received({ registry, as }: SampleDesk, arrived: string): Promise<string> {
  const asker = as('clerk');
  const application = sampleApplication;
  const { subject } = await done(takeIn(registry, { asker, key, agency, channel: 'counter', arrived, application }));
  await done(register(registry, { asker, key, agency, request: subject, seen: 1 }));
  return subject;
}

function addressOf({ address }: { readonly address: string }): string {
  return address;
}

function says(outcome: { readonly ok: true } | NotAllowed): string {
  return outcome.ok ? 'done' : outcome.why.says;
}
