import assert from 'node:assert/strict';
import { onEveryEngine } from '#store/sample-engines';
import { askToSupplement } from '../commands/ask-to-supplement.ts';
import { consult } from '../commands/consult.ts';
import { register } from '../commands/register.ts';
import { takeIn } from '../commands/take-in.ts';
import { agency, done, type SampleDesk, sampleApplication, sampleDesk } from '../sample-requests.ts';
import type { ApplicantKind } from '../types.ts';
import { openCounts } from './count.ts';
import { dueCounts, overdueByAgency } from './due.ts';
import { requestsByDue, requestsByIntake, requestsOf } from './list.ts';

onEveryEngine('按期限排列，分页不重不漏；按状态、申请人、经办人、年度筛选', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { db } = desk.registry;
  const all = await several(desk);

  const seen: string[] = [];
  let page = await requestsByDue(db, { agency, limit: 3 });
  for (;;) {
    assert.ok(page.rows.length <= 3);
    seen.push(...page.rows.map(({ due, subject }) => `${due} ${subject}`));
    if (!page.next) break;
    page = await requestsByDue(db, { agency, limit: 3, after: page.next });
  }
  assert.deepEqual(seen, seen.toSorted());
  assert.equal(new Set(seen).size, all.length);

  const subjects = async (wanted: object) =>
    (await requestsByDue(db, { agency, limit: 50, ...wanted })).rows.map(({ subject }) => subject).toSorted();
  assert.deepEqual(await subjects({ states: ['filed'] }), all.slice(4).toSorted());
  assert.deepEqual(await subjects({ applicant: 'research' }), [all[1], all[5]].toSorted());
  assert.deepEqual(await subjects({ owner: 'staff/clerk' }), all.slice(0, 4).toSorted());
  assert.deepEqual(await subjects({ year: 2025 }), []);
  assert.deepEqual(await subjects({ until: '2026-03-30' }), [all[0], all[4]].toSorted());
});

onEveryEngine('按收件先后排列，最新的在前；一格数字背后的案件', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { db } = desk.registry;
  const all = await several(desk);

  const first = await requestsByIntake(db, { agency, limit: 5 });
  const second = await requestsByIntake(db, { agency, limit: 5, after: first.next ?? undefined });
  assert.deepEqual(
    [...first.rows, ...second.rows].map(({ subject }) => subject),
    all.toReversed(),
  );
  assert.equal(second.next, null);
  const some = await requestsOf(db, agency, [all[3] ?? '', all[1] ?? '']);
  assert.deepEqual(
    some.map(({ subject }) => subject),
    [all[1], all[3]],
  );
});

onEveryEngine('今日：逾期的、今天到期的、快到期的各有几件', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { db } = desk.registry;
  await several(desk);

  assert.deepEqual(await dueCounts(db, { agency, today: '2026-03-31', soon: '2026-04-01' }), [
    { kind: 'register', overdue: 1, today: 1, soon: 0 },
    { kind: 'answer', overdue: 1, today: 1, soon: 1 },
  ]);
  assert.deepEqual(await dueCounts(db, { agency, today: '2026-03-31', soon: '2026-04-01', owner: 'staff/other' }), []);
  assert.deepEqual(await dueCounts(db, { agency, today: '2026-03-31', soon: '2026-04-01', owner: 'staff/clerk' }), [
    { kind: 'answer', overdue: 1, today: 1, soon: 1 },
  ]);
  assert.deepEqual(await overdueByAgency(db, [agency, 'qinghe-county-office'], '2026-03-31'), new Map([[agency, 2]]));
});

onEveryEngine('在办、超期、等补正、等其他人的件数，同名单上的一样多', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { db } = desk.registry;
  const [first = '', second = ''] = await several(desk);
  const on = { key: null, agency, asker: desk.as('clerk'), seen: 2 };
  await done(askToSupplement(desk.registry, { ...on, request: first, items: '写明年度', ends: '2026-03-20' }));
  const consulted = { of: 'thirdParty' as const, parties: ['某公司'], about: '合同' };
  await done(consult(desk.registry, { ...on, request: second, ...consulted }));

  for (const [today, overdue] of [
    ['2026-03-05', 0],
    ['2026-03-21', 1],
    ['2026-04-02', 4],
  ] as const) {
    const counts = await openCounts(db, { agency, today });
    assert.deepEqual(counts, { open: 6, overdue, supplementing: 1, waiting: 1 }, today);
    const late = await requestsByDue(db, { agency, limit: 50, until: dayBefore(today) });
    assert.equal(late.rows.length, overdue, today);
  }
  assert.deepEqual(await openCounts(db, { agency: 'qinghe-county-office', today: '2026-04-02' }), {
    ...{ open: 0, overdue: 0, supplementing: 0, waiting: 0 },
  });
});

/** Six requests, received from 2 to 5 March; the first four are registered. */
async function several(desk: SampleDesk): Promise<readonly string[]> {
  desk.on('2026-03-05');
  const asker = desk.as('clerk');
  const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-02', '2026-03-03'];
  const kinds: readonly ApplicantKind[] = ['natural', 'research', 'natural', 'enterprise', 'natural', 'research'];
  const subjects: string[] = [];
  for (const [i, arrived] of days.entries()) {
    const application = { ...sampleApplication, applicant: kinds[i] ?? 'natural' };
    const channel = 'counter';
    const { subject } = await done(takeIn(desk.registry, { asker, key: null, agency, channel, arrived, application }));
    if (i < 4) await done(register(desk.registry, { asker, key: null, agency, request: subject, seen: 1 }));
    subjects.push(subject);
  }
  return subjects;
}

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
