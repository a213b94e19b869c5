import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act, Data } from '#journal/types';
import { regulation } from '#law/citation';
import { formats } from '#law/report-format/formats';
import { constraintsOf } from '../check/sums/constraints.ts';
import { compile, type Figures } from '../compile.ts';
import type { Freeze } from './closing.ts';
import { addressesOf } from './form-cells.ts';
import type { CaseActs } from './history.ts';
import type { RequestStanding } from './table-3.ts';

type Standing = RequestStanding | null;

const received = (day: string, more: Partial<RequestStanding> = {}): RequestStanding => ({
  column: 'natural',
  received: day,
  counted: null,
  ...more,
});
const answered = (day: string, kind: 'granted.provided' | 'other.3.withdrawn' = 'granted.provided') => ({
  counted: { kind, day },
});
const frozen2025: Freeze = { year: 2025, seq: 100, day: '2026-01-20' };

for (const { rule, standings, freezes = [], cells } of [
  {
    rule: '本年收到、本年答复：新收一件、结果一件',
    standings: [received('2025-03-02', answered('2025-03-30'))],
    cells: { 2025: ['new', 'granted'], 2026: [] },
  },
  {
    rule: '第三十一条：收到之日在哪一年，就是哪一年新收；年底没有办结的结转',
    standings: [received('2024-12-31', answered('2026-01-05'))],
    cells: { 2024: ['new', 'carry_out'], 2025: ['carry_in', 'carry_out'], 2026: ['carry_in', 'granted'] },
  },
  {
    rule: '12月31日办结的计入本年',
    standings: [received('2025-12-31', answered('2025-12-31'))],
    cells: { 2025: ['new', 'granted'], 2026: [] },
  },
  { rule: '没有收到、作废、拆分的整件不计', standings: [null], cells: { 2025: [], 2026: [] } },
  {
    rule: '冻结以后才补录的，收到之日在上一年，计入下一年新收',
    freezes: [frozen2025],
    standings: [null, received('2025-12-30')],
    cells: { 2025: [], 2026: ['new', 'carry_out'] },
  },
  {
    rule: '冻结以后才补录的答复，日期在上一年，计入下一年',
    freezes: [frozen2025],
    standings: [received('2025-12-01'), received('2025-12-01', answered('2025-12-29'))],
    cells: { 2025: ['new', 'carry_out'], 2026: ['carry_in', 'granted'] },
  },
  {
    rule: '冻结时结转的，后来作废，下一年计入其他处理，两边仍然相等',
    freezes: [frozen2025],
    standings: [received('2025-12-01'), null],
    cells: { 2025: ['new', 'carry_out'], 2026: ['carry_in', 'other.3'] },
  },
  {
    rule: '冻结以后更正收到之日，不重复计',
    freezes: [frozen2025],
    standings: [received('2025-12-31'), received('2026-01-04', answered('2026-02-01'))],
    cells: { 2025: ['new', 'carry_out'], 2026: ['carry_in', 'granted'] },
  },
  {
    rule: '冻结以后收到之日更正到上一年，仍是下一年新收',
    freezes: [frozen2025],
    standings: [received('2026-01-02'), received('2025-12-31')],
    cells: { 2025: [], 2026: ['new', 'carry_out'] },
  },
  {
    rule: '没有冻结的年度，随下一个冻结的年度一起冻结',
    freezes: [frozen2025],
    standings: [received('2024-06-01', answered('2025-01-02')), received('2024-06-01', answered('2024-12-02'))],
    cells: { 2024: ['new', 'carry_out'], 2025: ['carry_in', 'granted'], 2026: [] },
  },
])
  test(rule, async () => {
    for (const [year, rows] of Object.entries(cells)) {
      const figures = await compiled(Number(year), standings, freezes);
      assert.deepEqual(counted(figures), rows.map((row) => `T3.${row}.natural`).toSorted(), year);
      assertSums(figures);
    }
  });

test('冻结以后更正申请人类别，结转仍按原来的一列，下一年也在这一列办结，列为差异', async () => {
  const before = received('2025-12-01');
  const after = received('2025-12-01', { column: 'research', ...answered('2026-02-01') });
  const next = await compiled(2026, [before, after], [frozen2025]);
  assert.deepEqual(counted(next), ['T3.carry_in.natural', 'T3.granted.natural']);
  const last = await compiled(2025, [before, after], [frozen2025]);
  assert.deepEqual(
    last.differences.map(({ subject, frozen, present }) => [subject, frozen.length, present.map((one) => one.address)]),
    [['request/2025-1', 2, ['T3.new.research', 'T3.carry_out.research']]],
  );
  assert.deepEqual(next.differences, []);
});

test('截至某一天：那一天以后的不计', async () => {
  const standings = [received('2025-03-02', answered('2025-03-30'))];
  const at = (asAt: string) => compiled(2025, standings, [], asAt);
  assert.deepEqual(counted(await at('2025-03-01')), []);
  assert.deepEqual(counted(await at('2025-03-29')), ['T3.carry_out.natural', 'T3.new.natural']);
  assert.deepEqual(counted(await at('2025-03-30')), ['T3.granted.natural', 'T3.new.natural']);
});

test('每一格写明依据和案件；总计的案件是各格案件之和', async () => {
  const { cells } = await compiled(2025, [received('2025-03-02', answered('2025-04-01', 'other.3.withdrawn'))], []);
  assert.deepEqual(cells.get('T3.new.natural')?.counted[0]?.because[0]?.at, '第三十一条');
  assert.deepEqual(
    ['T3.other.3.natural', 'T3.result_total.natural', 'T3.result_total.total', 'T3.other.3.total'].map((address) =>
      cells.get(address)?.counted.map(({ subject }) => subject),
    ),
    Array(4).fill(['request/2025-1']),
  );
});

test('2019、2020 年的格式把其他处理写成一行', async () => {
  const figures = await compiled(2020, [received('2020-03-02', answered('2020-04-01', 'other.3.withdrawn'))], []);
  assert.deepEqual(counted(figures), ['T3.new.natural', 'T3.other.natural']);
  assertSums(figures);
});

test('表四：每年年底没有结果的计入尚未审结，有结果的那一年计入结果；冻结以后补录的结果计入下一年', async () => {
  const acts = [suit('notice', '2024-11-01', 7, { way: 'direct' }), suit('noteOutcome', '2025-12-01', 120, upheld)];
  const remedies = [{ subject: 'remedy/2024-1', acts }];
  const at = async (year: number, freezes: readonly Freeze[] = []) =>
    counted(await compiled(year, [null], freezes, undefined, remedies), 'T4');
  assert.deepEqual(await at(2023), []);
  assert.deepEqual(await at(2024), ['T4.direct.pending']);
  assert.deepEqual(await at(2025), ['T4.direct.upheld']);
  assert.deepEqual(await at(2026), []);
  assert.deepEqual(await at(2025, [frozen2025]), ['T4.direct.pending']);
  assert.deepEqual(await at(2026, [frozen2025]), ['T4.direct.upheld']);
});

test('表四：年后、冻结以前更正的，按更正以后的计；更正以后才有的结果，不影响上一年', async () => {
  const noticed = suit('notice', '2025-11-01', 7, { way: 'direct' });
  const mended = suit('amend', '2026-01-10', 90, { field: 'result', old: 'claim-rejected', now: 'revoked' });
  const at = async (...acts: readonly Act[]) =>
    counted(await compiled(2025, [null], [], undefined, [{ subject: 'remedy/2025-1', acts }]), 'T4');
  assert.deepEqual(await at(noticed, suit('noteOutcome', '2025-12-01', 20, upheld), mended), ['T4.direct.corrected']);
  assert.deepEqual(await at(noticed, suit('noteOutcome', '2026-01-05', 20, upheld), mended), ['T4.direct.pending']);
});

test('一年没有统一格式的，说明没有', async () => {
  await assert.rejects(compiled(2018, [null], []), /2018 年没有统一的年度报告格式/);
});

function compiled(
  year: number,
  standings: readonly Standing[],
  freezes: readonly Freeze[],
  asAt?: string,
  remedies: readonly CaseActs[] = [],
): Promise<Figures> {
  const requests = [{ subject: 'request/2025-1', standings }];
  return compile({ year, asAt, view: 'frozen' }, { freezes, requests: each(requests), remedies: each(remedies) });
}

const upheld = { result: 'claim-rejected' };

function suit(act: string, day: string, seq: number, data: Data): Act {
  return {
    ...{
      agency: 'qinghe-finance',
      subject: 'remedy/2024-1',
      version: seq,
      act,
      v: 1,
      actor: 'staff/a',
      day,
      seq,
      data,
    },
    ...{ instant: `${day}T04:00:00Z`, under: regulation(51), prev: '', hash: '' },
  };
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

/** The cells, but totals, in which anything counts. */
function counted({ cells }: Figures, table = 'T3'): readonly string[] {
  return [...cells.values()]
    .filter(({ value, address }) => value > 0 && address.startsWith(table) && !/total/.test(address))
    .map(({ address }) => address)
    .toSorted();
}

/** Every sum that the form declares holds, and no cell is missing. */
function assertSums({ form, cells }: Figures): void {
  const declared = formats.find(({ id }) => id === form);
  assert.ok(declared);
  assert.deepEqual([...cells.keys()], addressesOf(declared));
  const sum = (addresses: readonly string[]) =>
    addresses.reduce((total, address) => total + (cells.get(address)?.value ?? 0), 0);
  for (const {
    sum: { id },
    at,
    left,
    right,
  } of constraintsOf(declared))
    assert.equal(sum(left), sum(right), `${id} ${at}`);
}
