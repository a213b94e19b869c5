import assert from 'node:assert/strict';
import { noticesFor } from '#agencies/outbox/queries';
import { agencyById } from '#agencies/queries';
import { isSame, rebuild } from '#journal/rebuild';
import type { HolidayNotice } from '#law/calendar/notice';
import { statutoryHolidays } from '#law/calendar/statutory-holidays';
import { onEveryEngine } from '#store/sample-engines';
import { adoptNotice } from './commands/adopt-notice.ts';
import { register } from './commands/register.ts';
import { takeIn } from './commands/take-in.ts';
import { movedBy } from './moved.ts';
import { requestsByDue } from './queries/list.ts';
import { agency, done, type SampleDesk, sampleApplication, sampleDesk } from './sample-requests.ts';

const key = null;

/** A notice as 2027 might have one: what the law says, and Monday 4 January off for Sunday 27 December. */
const notice2027: HolidayNotice = {
  ...{ year: 2027, number: null, issued: null, sources: [] },
  holidays: [...Map.groupBy(statutoryHolidays(2027), ({ name }) => name)].map(([name, days]) => {
    const [from = '', to = ''] = [days[0]?.day, days.at(-1)?.day];
    if (name === '元旦') return { name, off: { from, to: '2027-01-04' }, makeUp: ['2026-12-27'] };
    return { name, off: { from, to }, makeUp: [] };
  }),
};

onEveryEngine(
  '放假办法第七条：新通知先试算，启用以后期限随之变动，只告诉有关的人；推倒重算还是一样',
  async (_t, store) => {
    const desk = await sampleDesk(store);
    const { registry } = desk;
    desk.on('2026-12-21');
    const moving = await registered(desk, '2026-12-03');
    await registered(desk, '2026-11-26');
    const before = await deadlines(desk);

    const bureau = await agencyById(registry.db, agency);
    assert.ok(bureau);
    const dry = await movedBy(registry.db, bureau, notice2027);
    assert.deepEqual(dry, [
      { subject: moving, kind: 'answer', owner: 'staff/clerk', before: '2026-12-31', after: '2026-12-30' },
    ]);
    assert.deepEqual(await deadlines(desk), before, '试算什么也不写');

    const head = desk.as('disclosureHead');
    const refused = await adoptNotice(registry, { asker: desk.as('clerk'), key, agency, notice: notice2027 });
    assert.equal(refused.ok, false);
    const { moved } = await done(adoptNotice(registry, { asker: head, key, agency, notice: notice2027 }));
    assert.deepEqual(moved, dry);
    const after = await deadlines(desk);
    assert.equal(after.get(moving), '2026-12-30');
    assert.equal([...after].filter(([subject, due]) => before.get(subject) !== due).length, 1);

    const told = async (role: 'clerk' | 'disclosureHead' | 'leader') => {
      const wanted = { asker: desk.as(role), agency, since: '2026-12-01T00:00:00Z', limit: 9 };
      return (await noticesFor(registry.db, wanted)).map(({ kind, data }) => [kind, data]);
    };
    assert.deepEqual(await told('clerk'), [['calendar', { year: 2027, moved: 1 }]]);
    assert.deepEqual(await told('disclosureHead'), [['calendar', { year: 2027, moved: 1 }]]);
    assert.deepEqual(await told('leader'), []);

    const again = await adoptNotice(registry, { asker: head, key, agency, notice: notice2027 });
    assert.match(again.ok === false ? again.why.says : '', /已经启用/);
    const { tables } = await rebuild(registry, { check: true });
    assert.deepEqual(
      tables.filter((table) => !isSame(table)).map(({ table }) => table),
      [],
    );
  },
);

onEveryEngine('放假办法第六条：有错误的通知不能启用', async (_t, store) => {
  const desk = await sampleDesk(store);
  const wrong = { ...notice2027, holidays: notice2027.holidays.slice(1) };
  const outcome = await adoptNotice(desk.registry, { asker: desk.as('disclosureHead'), key, agency, notice: wrong });
  assert.match(outcome.ok === false ? outcome.why.says : '', /法定的元旦/);
  assert.deepEqual((await agencyById(desk.registry.db, agency))?.notices, []);
});

async function registered({ registry, as }: SampleDesk, arrived: string): Promise<string> {
  const counter = { channel: 'counter', arrived, application: sampleApplication } as const;
  const { subject } = await done(takeIn(registry, { asker: as('clerk'), key, agency, ...counter }));
  await done(register(registry, { asker: as('clerk'), key, agency, request: subject, seen: 1 }));
  return subject;
}

async function deadlines({ registry }: SampleDesk): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await requestsByDue(registry.db, { agency, limit: 9 });
  return new Map(rows.map(({ subject, due }) => [subject, due]));
}
