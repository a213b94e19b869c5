import assert from 'node:assert/strict';
import { sampleRegistry } from '#agencies/sample-registry';
import type { Registry } from '#agencies/types';
import { actsBySubject } from '#journal/queries/subjects';
import { isSame, rebuild } from '#journal/rebuild';
import { formats } from '#law/report-format/formats';
import { remediesProjection } from '#remedies/projection';
import { remedyActs } from '#remedies/workflow';
import { constraintsOf } from '#reports/check/sums/constraints';
import type { Figures } from '#reports/compile';
import { reportsProjection } from '#reports/projection';
import { figuresOf, freezesOf, quickFiguresOf } from '#reports/queries';
import { requestsProjection } from '#requests/projection';
import { requestActs } from '#requests/workflow';
import type { Store } from '#store/engine';
import { onEveryEngine } from '#store/sample-engines';
import { type Simulated, simulate } from './simulate.ts';

const years = { from: 2024, to: 2025 };
const small = { agencies: 5, requests: 600, years, seed: 7 };
const smaller = { agencies: 2, requests: 60, years, seed: 11 };

onEveryEngine(
  '模拟的两年：表三、表四每一格都与逐件累计的相同，勾稽关系都成立，两年首尾相接',
  async (t, store, engine) => {
    const registry = await registryOn(store);
    const simulated = await simulate(registry, engine === 'SQLite' ? small : smaller);

    let counted = 0;
    for (const [agency, counts] of simulated.counts) {
      const [first, second] = [await frozen(registry, agency, 2024), await frozen(registry, agency, 2025)];
      for (const figures of [first, second]) {
        counted += assertNaive(agency, figures, counts);
        assertSums(figures);
      }
      for (const [address, { value }] of first.cells)
        if (address.startsWith('T3.carry_out'))
          assert.equal(
            second.cells.get(address.replace('carry_out', 'carry_in'))?.value,
            value,
            `${agency} ${address}`,
          );
    }
    t.diagnostic(`${counted} counted in cells, ${simulated.counts.size} agencies`);
    assert.ok(counted > (engine === 'SQLite' ? small.requests : smaller.requests));

    if (engine !== 'SQLite') return;
    await assertEveryAct(registry, simulated);
    await assertFrozen(registry, simulated);
    const { tables } = await rebuild(registry, { check: true });
    assert.deepEqual(
      tables.filter((table) => !isSame(table)).map(({ table }) => table),
      [],
    );
  },
);

async function registryOn(store: Store): Promise<Registry> {
  const registry = await sampleRegistry(store);
  const projections = [...registry.projections, requestsProjection, remediesProjection, reportsProjection];
  return { ...registry, projections };
}

function frozen({ db }: Registry, agency: string, year: number): Promise<Figures> {
  return figuresOf(db, agency, { year, view: 'frozen' });
}

type Counts = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** Answers the sum of all cells. */
function assertNaive(agency: string, { year, cells }: Figures, counts: Counts): number {
  const naive = counts.get(year);
  const known = [...(naive ?? [])].filter(([, count]) => count !== 0).map(([address]) => address);
  assert.deepEqual(
    known.filter((address) => !cells.has(address)),
    [],
  );
  for (const { address, value } of cells.values())
    assert.equal(value, naive?.get(address) ?? 0, `${agency} ${year} ${address}`);
  return [...cells.values()].reduce((sum, { value }) => sum + value, 0);
}

function assertSums({ form, cells, year }: Figures): void {
  const declared = formats.find(({ id }) => id === form);
  assert.ok(declared);
  const sum = (addresses: readonly string[]) =>
    addresses.reduce((total, address) => total + (cells.get(address)?.value ?? 0), 0);
  for (const {
    sum: { id },
    at,
    left,
    right,
  } of constraintsOf(declared))
    assert.equal(sum(left), sum(right), `${year} ${id} ${at}`);
}

/** Every act of the tables happened at least once. */
async function assertEveryAct({ db }: Registry, { counts }: Simulated): Promise<void> {
  const done = new Set<string>();
  for (const agency of counts.keys())
    for (const kind of ['request/', 'remedy/', 'report/'])
      for await (const { act } of actsBySubject(db, agency, kind)) done.add(`${kind}${act}`);

  const all = [...named('request/', requestActs), ...named('remedy/', remedyActs), 'report/freeze'];
  assert.deepEqual(
    all.filter((act) => !done.has(act)),
    [],
  );
}

function named(kind: string, acts: Readonly<Record<string, object>>): readonly string[] {
  return Object.entries(acts)
    .filter(([, rule]) => !('looks' in rule))
    .map(([act]) => `${kind}${act}`);
}

/** Most agencies froze a year, and something came to light afterwards; the others' figures are in the table of requests too. */
async function assertFrozen(registry: Registry, { counts }: Simulated): Promise<void> {
  const { db } = registry;
  let differences = 0;
  let unfrozen = 0;
  for (const agency of counts.keys()) {
    const figures = await frozen(registry, agency, 2024);
    differences += figures.differences.length;
    const wanted = { year: 2025, view: 'present' } as const;
    assert.deepEqual(await quickFiguresOf(db, agency, wanted), await figuresOf(db, agency, wanted));
    if ((await freezesOf(db, agency)).length === 0) unfrozen += 1;
  }
  assert.ok(differences >= counts.size - unfrozen);
  assert.ok(unfrozen > 0);
}
