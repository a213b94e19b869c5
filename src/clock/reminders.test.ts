import assert from 'node:assert/strict';
import { noticesFor } from '#agencies/outbox/queries';
import { putOut } from '#agencies/outbox/store';
import type { Asker } from '#agencies/types';
import { confirm } from '#requests/commands/confirm';
import { extend } from '#requests/commands/extend';
import { file } from '#requests/commands/file';
import { proposeExtension } from '#requests/commands/propose-extension';
import { register } from '#requests/commands/register';
import { takeIn } from '#requests/commands/take-in';
import { agency, citizen, done, sampleApplication } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { dropOldNotices } from './jobs/drop-old-notices.ts';
import { remind } from './jobs/remind.ts';
import { type ClockedDesk, clockedDesk } from './sample-round.ts';

const key = null;
const since = '2026-01-01T00:00:00Z';

onEveryEngine(
  '答复期限前五个、一个工作日各提醒一次，过了标记一次；提醒的是承办人，逾期的还有负责人',
  async (t, store) => {
    const desk = await clockedDesk(t, store);
    const subject = await registered(desk, '2026-03-02');
    const on = async (day: string) => (await desk.round([remind], day)).remind;

    assert.equal(await on('2026-03-20'), 0);
    assert.equal(await on('2026-03-23'), 1, '五个工作日后是 3 月 30 日');
    assert.equal(await on('2026-03-24'), 0);
    assert.equal(await on('2026-03-27'), 1);
    assert.equal(await on('2026-03-30'), 0);
    assert.equal(await on('2026-03-31'), 1);
    assert.equal(await on('2026-04-01'), 0);

    const own = await reminders(desk, desk.as('clerk'));
    assert.deepEqual(
      own.map(({ kind, data }) => [kind, data]),
      [
        ['overdue', { kind: 'answer', due: '2026-03-30', within: 0 }],
        ['dueSoon', { kind: 'answer', due: '2026-03-30', within: 1 }],
        ['dueSoon', { kind: 'answer', due: '2026-03-30', within: 5 }],
      ],
    );
    assert.ok(own.every((notice) => notice.subject === subject));
    assert.deepEqual(
      (await reminders(desk, desk.as('disclosureHead'))).map(({ kind, day }) => [kind, day]),
      [['overdue', '2026-03-31']],
    );
    assert.deepEqual(await reminders(desk, desk.as('leader')), []);
  },
);

onEveryEngine('停了十天，只补最近的一次提醒；期限延长以后重新提醒', async (t, store) => {
  const desk = await clockedDesk(t, store);
  const subject = await registered(desk, '2026-03-02');
  assert.equal((await desk.round([remind], '2026-03-19')).remind, 0);
  assert.equal((await desk.round([remind], '2026-03-29')).remind, 1);
  assert.deepEqual(
    (await reminders(desk, desk.as('clerk'))).map(({ data }) => data.within),
    [1],
  );

  const head = desk.as('disclosureHead');
  const on = { key, agency, request: subject, reason: '需要汇总多个科室的材料', workdays: 20 };
  await done(proposeExtension(desk.registry, { ...on, asker: desk.as('clerk'), seen: 2 }));
  await done(extend(desk.registry, { ...on, asker: head, seen: 3 }));
  assert.equal((await desk.round([remind], '2026-03-30')).remind, 0);
  assert.equal((await desk.round([remind], '2026-04-23')).remind, 1);
});

onEveryEngine('两个进程同时提醒，每人只收到一次；旧的办理通知会清掉，提醒不清，也就不会再提醒', async (t, store) => {
  const desk = await clockedDesk(t, store);
  await registered(desk, '2026-03-02');
  await done(file(desk.registry, { asker: citizen, key, agency, application: sampleApplication }));
  const rounds = await Promise.all([1, 2, 3].map(() => desk.round([remind], '2026-03-31')));
  assert.equal(
    rounds.map(({ remind: told = 0 }) => told).reduce((a, b) => a + b),
    2,
  );
  const rows = () => desk.registry.db.selectFrom('keep_outbox').select(['kind', 'target', 'id']).execute();
  assert.equal((await rows()).filter(({ kind }) => kind === 'overdue').length, 4);

  assert.equal((await desk.round([dropOldNotices, remind], '2026-05-30')).dropOldNotices, 0);
  assert.deepEqual(await desk.round([dropOldNotices, remind], '2026-06-01'), { dropOldNotices: 1, remind: 0 });
});

onEveryEngine('通知随办理一起写下：没有办成的，谁也没有收到；同一件通知只写一次', async (t, store) => {
  const desk = await clockedDesk(t, store);
  const { registry } = desk;
  const { subject } = await done(file(registry, { asker: citizen, key, agency, application: sampleApplication }));
  const refused = await confirm(registry, { asker: desk.as('leader'), key, agency, request: subject, seen: 1 });
  assert.equal(refused.ok, false);

  const told = await noticesFor(registry.db, { asker: desk.as('clerk'), agency, since, limit: 10 });
  assert.deepEqual(
    told.map(({ kind, data }) => [kind, data]),
    [['act', { act: 'file', version: 1 }]],
  );
  const [first] = told;
  assert.ok(first);
  assert.equal(await putOut(registry.db, agency, first, ['role/clerk', 'role/clerk']), 0);
  assert.deepEqual(
    await noticesFor(registry.db, { asker: desk.as('clerk'), agency, since: '2026-04-01T00:00:00Z', limit: 10 }),
    [],
  );
});

/** A request that came over the counter, and that the clerk of the samples handles. */
async function registered({ registry, as }: ClockedDesk, arrived: string): Promise<string> {
  const counter = { channel: 'counter', arrived, application: sampleApplication } as const;
  const { subject } = await done(takeIn(registry, { asker: as('clerk'), key, agency, ...counter }));
  await done(register(registry, { asker: as('clerk'), key, agency, request: subject, seen: 1 }));
  return subject;
}

async function reminders({ registry }: ClockedDesk, asker: Asker) {
  const told = await noticesFor(registry.db, { asker, agency, since, limit: 10 });
  return told.filter(({ kind }) => kind !== 'act');
}
