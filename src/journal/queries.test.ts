import assert from 'node:assert/strict';
import { onEveryEngine } from '#store/sample-engines';
import type { Db } from '#store/schema';
import { exportLog } from './export-log.ts';
import { rowsAfter } from './queries/chains.ts';
import { actsAbout, journalPage, type PlaceInLog, type Wanted } from './queries.ts';
import { actOf } from './row.ts';
import { drawsFrom, recordSome, sampleAgencies, sampleLedger } from './sample-acts.ts';
import type { Act } from './types.ts';

const agencies = sampleAgencies;

/** All pages, one after the other. */
async function pages(db: Db, wanted: Wanted, limit: number): Promise<readonly (readonly Act[])[]> {
  const found: (readonly Act[])[] = [];
  let before: PlaceInLog | undefined;
  do {
    const { acts, next } = await journalPage(db, { ...wanted, before, limit });
    found.push(acts);
    before = next ?? undefined;
  } while (before);
  return found;
}

/** Every act, newest first, by sorting them all. */
async function all(db: Db): Promise<readonly Act[]> {
  const rows = (await Promise.all(agencies.map((agency) => rowsAfter(db, agency, 0, 1000)))).flat();
  return rows.map(actOf).sort((a, b) => order(b.instant, a.instant) || order(a.agency, b.agency) || b.seq - a.seq);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

onEveryEngine('一页接一页，新的在前，不重不漏，同一时刻的也一样', async (_, store) => {
  // several acts at each instant
  let n = 0;
  const now = () => `2026-03-02T04:${String(Math.floor(n++ / 4)).padStart(2, '0')}:00Z`;
  await recordSome({ ...sampleLedger(store), now }, 60, drawsFrom(1));
  const expected = await all(store.db);

  for (const limit of [1, 7, 20, 60, 100]) {
    const found = await pages(store.db, { agencies }, limit);
    assert.deepEqual(found.flat(), expected);
    assert.equal(found.length, Math.max(1, Math.ceil(60 / limit)));
  }
});

onEveryEngine('只看得到列明的单位；一个也不列就什么也看不到', async (_, store) => {
  await recordSome(sampleLedger(store), 30, drawsFrom(2));
  assert.deepEqual(await journalPage(store.db, { agencies: [], limit: 10 }), { acts: [], next: null });
  assert.deepEqual(await journalPage(store.db, { agencies: ['no-such'], limit: 10 }), { acts: [], next: null });

  const one = (await pages(store.db, { agencies: [agencies[1]] }, 10)).flat();
  assert.deepEqual(new Set(one.map(({ agency }) => agency)), new Set([agencies[1]]));
  assert.deepEqual(
    one,
    (await all(store.db)).filter(({ agency }) => agency === agencies[1]),
  );
});

onEveryEngine('按办理人、行为、事项和日期筛选', async (_, store) => {
  await recordSome(sampleLedger(store), 60, drawsFrom(3));
  const every = await all(store.db);
  const some = every[20];
  assert.ok(some);

  const filters: readonly (readonly [Partial<Wanted>, (act: Act) => boolean])[] = [
    [{ actor: some.actor }, ({ actor }) => actor === some.actor],
    [{ act: some.act }, ({ act }) => act === some.act],
    [{ subject: some.subject }, ({ subject }) => subject === some.subject],
    [{ subject: 'sample/' }, () => true],
    [{ subject: 'req_est/' }, () => false],
    [{ actor: some.actor, act: some.act }, ({ actor, act }) => actor === some.actor && act === some.act],
    [{ from: '2026-03-02', to: '2026-03-02' }, () => true],
    [{ from: '2026-03-03' }, () => false],
    [{ to: '2026-03-01' }, () => false],
  ];
  for (const [filter, holds] of filters) {
    const found = (await pages(store.db, { agencies, ...filter }, 7)).flat();
    assert.deepEqual(found, every.filter(holds), JSON.stringify(filter));
  }
});

onEveryEngine('日期是北京时间的日期', async (_, store) => {
  const instants = ['2026-03-01T15:59:59Z', '2026-03-01T16:00:00Z', '2026-03-02T15:59:59Z', '2026-03-02T16:00:00Z'];
  const now = () => instants.shift() ?? '';
  await recordSome({ ...sampleLedger(store), now }, 4, drawsFrom(4), [agencies[0]]);
  const { acts } = await journalPage(store.db, { agencies, from: '2026-03-02', to: '2026-03-02', limit: 10 });
  assert.deepEqual(
    acts.map(({ seq }) => seq),
    [3, 2],
  );
});

onEveryEngine('一件事项的全部经过，从头到尾', async (_, store) => {
  await recordSome(sampleLedger(store), 40, drawsFrom(5));
  const [some] = await all(store.db);
  assert.ok(some);
  const about = await actsAbout(store.db, some.agency, some.subject);
  assert.deepEqual(
    about.map(({ version }) => version),
    about.map((_, n) => n + 1),
  );
  assert.equal(about.at(-1)?.hash, some.hash);
});

onEveryEngine('操作日志导出为 CSV 和 JSON 行', async (_, store) => {
  await recordSome(sampleLedger(store), 520, drawsFrom(6));
  const every = await all(store.db);
  const text = async (format: 'csv' | 'jsonl') =>
    (await Array.fromAsync(exportLog(store.db, { agencies }, format))).join('');

  assert.deepEqual(
    (await text('jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    every,
  );

  const [title = '', first = '', ...more] = (await text('csv')).split('\r\n');
  assert.match(title, /^\ufeff单位,序号,事项,/);
  assert.ok(first.startsWith(`${every[0]?.agency},${every[0]?.seq},${every[0]?.subject},`));
  assert.ok(first.includes(',第三十三条第'));
  assert.ok(first.includes('"{""workdays"":'));
  assert.equal(more.length, every.length);
});
