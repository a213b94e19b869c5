import assert from 'node:assert/strict';
import { describe } from '#agencies/commands/describe';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { noticesFor } from '#agencies/outbox/queries';
import { agencyById } from '#agencies/queries';
import type { HolidayNotice } from '#law/calendar/notice';
import { notice2026 } from '#law/calendar/notices/2026';
import { adoptNotice } from '#requests/commands/adopt-notice';
import { agency, done, type SampleDesk } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { demand } from './corrections/commands/demand.ts';
import { movedCases } from './moved.ts';
import { duePage, overdueCases } from './queries.ts';
import { neighbour, noticed, office, registered, sampleRemedyDesk } from './sample-remedies.ts';

const key = null;

/** Saturday 7 March is worked for 清明节. */
const worked: HolidayNotice = {
  ...notice2026,
  holidays: notice2026.holidays.map((one) => (one.name.startsWith('清明') ? { ...one, makeUp: ['2026-03-07'] } : one)),
};

onEveryEngine(
  '新的放假通知先试算：按工作日算的答复、更正移动，按日算的答辩不动；启用以后正是这样',
  async (_t, store) => {
    const desk = await sampleRemedyDesk(store);
    const { registry } = desk;
    const { review, suit, correction } = await threeCases(desk);
    const before = await deadlines(desk);
    assert.deepEqual([before[review], before[suit], before[correction]], ['2026-03-16', '2026-03-17', '2026-03-30']);

    const bureau = await agencyById(registry.db, agency);
    assert.ok(bureau);
    const dry = await movedCases(registry.db, bureau, worked);
    assert.deepEqual(dry, [
      { subject: review, kind: 'reply', owner: null, before: '2026-03-16', after: '2026-03-13' },
      { subject: correction, kind: 'correction', owner: null, before: '2026-03-30', after: '2026-03-27' },
    ]);
    assert.deepEqual(await deadlines(desk), before, '试算什么也不写');
    const command = { key, agency, asker: desk.as('disclosureHead'), notice: worked, alsoMoved: movedCases };
    await done(adoptNotice(registry, command));
    const wanted = { asker: desk.as('clerk'), agency, since: '2026-01-01T00:00:00Z', limit: 9 };
    const told = (await noticesFor(registry.db, wanted)).filter(({ kind }) => kind === 'calendar');
    assert.deepEqual(
      told.map(({ data }) => data.moved).toSorted(),
      [1, dry.length],
      '本人承办的申请一件，另外的不分承办人',
    );
    const moved = Object.fromEntries(dry.map(({ subject, after }) => [subject, after]));
    assert.deepEqual(await deadlines(desk), { ...before, ...moved });
  },
);

onEveryEngine('期限由近到远，一页一页；超期的按机关、按种类计数', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { db } = desk.registry;
  const { review, suit, correction } = await threeCases(desk);
  const first = await duePage(db, { agency, limit: 2 });
  assert.deepEqual(subjects(first), [review, suit]);
  const second = await duePage(db, { agency, limit: 2, after: first.next ?? undefined });
  assert.deepEqual([subjects(second), second.next], [[correction], null]);
  assert.deepEqual(subjects(await duePage(db, { agency, kinds: ['correction'], limit: 9 })), [correction]);

  const counted = (today: string, kinds: readonly ('remedy' | 'correction')[] = ['remedy', 'correction']) =>
    overdueCases(db, { agencies: [agency, neighbour, office], kinds, today });
  assert.deepEqual(await counted('2026-03-16'), []);
  assert.deepEqual(await counted('2026-03-18'), [{ agency, kind: 'remedy', overdue: 2 }]);
  assert.deepEqual(await counted('2026-03-31', ['correction']), [{ agency, kind: 'correction', overdue: 1 }]);
  assert.deepEqual(await overdueCases(db, { agencies: [], kinds: ['remedy'], today: '2026-03-31' }), []);
});

/** A review and a suit about one request, and a demand, where the bureau has set itself 20 workdays for those. */
async function threeCases(desk: SampleDesk) {
  const { registry, as } = desk;
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民', correctionWorkdays: 20 });
  const seen = (await agencyById(registry.db, agency))?.version ?? 0;
  await done(describe(registry, { key, agency, asker: as('disclosureHead'), seen, facts }));
  const request = await registered(desk);
  const silence = { contested: 'silence', procedure: 'ordinary' } as const;
  const who = { name: '张某某', idNumber: '00000019900101000X', phone: '000-0000111', address: '' };
  const what = { record: '低保档案', should: '1990年', evidence: '户口簿' };
  return {
    review: await noticed(desk, request, silence),
    suit: await noticed(desk, request, { ...silence, way: 'direct', procedure: null }),
    correction: (await done(demand(registry, { asker: as('clerk'), key, agency, about: null, ...who, ...what })))
      .subject,
  };
}

function subjects({ rows }: Awaited<ReturnType<typeof duePage>>): readonly string[] {
  return rows.map(({ subject }) => subject);
}

async function deadlines({ registry }: SampleDesk): Promise<Readonly<Record<string, string | null>>> {
  const { rows } = await duePage(registry.db, { agency, limit: 9 });
  return Object.fromEntries(rows.map(({ subject, due }) => [subject, due]));
}
