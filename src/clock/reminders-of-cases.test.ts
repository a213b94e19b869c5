import assert from 'node:assert/strict';
import { describe } from '#agencies/commands/describe';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { noticesFor } from '#agencies/outbox/queries';
import { agencyById } from '#agencies/queries';
import type { Asker } from '#agencies/types';
import { respond } from '#remedies/commands/respond';
import { account } from '#remedies/complaints/commands/account';
import { askAccount } from '#remedies/complaints/commands/ask-account';
import { decide } from '#remedies/complaints/commands/decide';
import { lodge } from '#remedies/complaints/commands/lodge';
import { reportDone } from '#remedies/complaints/commands/report-done';
import { demand } from '#remedies/corrections/commands/demand';
import { noticed, office, registered, sampleRemedyDesk, supervisor } from '#remedies/sample-remedies';
import { agency, done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { remind } from './jobs/remind.ts';
import { type ClockedDesk, clockedDesk } from './sample-round.ts';

const key = null;
const since = '2026-01-01T00:00:00Z';

onEveryEngine('复议答复 10 个工作日、诉讼答辩 15 日：前五个、一个工作日各提醒一次，过了标记一次', async (t, store) => {
  const desk = await clockedDesk(t, store, sampleRemedyDesk);
  const silence = { contested: 'silence', procedure: 'ordinary' } as const;
  const request = await registered(desk);
  const review = await noticed(desk, request, silence);
  const suit = await noticed(desk, request, { ...silence, way: 'direct', procedure: null });
  for (const [day, told] of [
    ['2026-03-06', 0],
    ['2026-03-09', 1],
    ['2026-03-10', 1],
    ['2026-03-13', 1],
    ['2026-03-16', 1],
    ['2026-03-17', 1],
    ['2026-03-18', 1],
    ['2026-03-19', 0],
  ] as const)
    assert.equal((await desk.round([remind], day)).remind, told, day);

  assert.deepEqual(await reminders(desk, desk.as('clerk'), agency), [
    ['overdue', suit, { kind: 'defence', due: '2026-03-17', within: 0 }],
    ['overdue', review, { kind: 'reply', due: '2026-03-16', within: 0 }],
    ['dueSoon', suit, { kind: 'defence', due: '2026-03-17', within: 1 }],
    ['dueSoon', review, { kind: 'reply', due: '2026-03-16', within: 1 }],
    ['dueSoon', suit, { kind: 'defence', due: '2026-03-17', within: 5 }],
    ['dueSoon', review, { kind: 'reply', due: '2026-03-16', within: 5 }],
  ]);
  const head = await reminders(desk, desk.as('disclosureHead'), agency);
  assert.deepEqual(
    head.map(([kind, subject]) => [kind, subject]),
    [
      ['overdue', suit],
      ['overdue', review],
    ],
  );
});

onEveryEngine('已经答复的不再提醒；更正按机关自己定的期限提醒；几个进程同时提醒也只有一次', async (t, store) => {
  const desk = await clockedDesk(t, store, sampleRemedyDesk);
  const { registry, as } = desk;
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民', correctionWorkdays: 5 });
  const seen = (await agencyById(registry.db, agency))?.version ?? 0;
  await done(describe(registry, { key, agency, asker: as('disclosureHead'), seen, facts }));
  const review = await noticed(desk, null, { contested: 'publication' });
  await done(respond(registry, { key, agency, asker: as('clerk'), subject: review, seen: 1, reply: '已经公开。' }));
  const who = { name: '张某某', idNumber: '00000019900101000X', phone: '000-0000111', address: '' };
  const what = { record: '低保档案', should: '1990年', evidence: '户口簿', about: null };
  const { subject } = await done(demand(registry, { key, agency, asker: as('clerk'), ...who, ...what }));

  const rounds = await Promise.all([1, 2, 3].map(() => desk.round([remind], '2026-03-02')));
  assert.equal(
    rounds.map(({ remind: told = 0 }) => told).reduce((a, b) => a + b),
    1,
  );
  assert.deepEqual(await reminders(desk, as('clerk'), agency), [
    ['dueSoon', subject, { kind: 'correction', due: '2026-03-09', within: 5 }],
  ]);
});

onEveryEngine('第四十七条：说明情况、整改的期限提醒被投诉机关，过了的也告诉主管部门的监督员', async (t, store) => {
  const desk = await clockedDesk(t, store, sampleRemedyDesk);
  const { registry, as } = desk;
  const complaint = { about: agency, ground: 'handling', request: null, what: '拖着不办' } as const;
  const who = { name: '李某', phone: '000-0000222', mail: '', address: '' };
  const { subject } = await done(lodge(registry, { key, agency: office, asker: supervisor, ...complaint, ...who }));
  const on = { key, agency: office, subject, asker: supervisor };
  await done(askAccount(registry, { ...on, seen: 1, until: '2026-03-09', question: '请说明。' }));
  const told = { kind: 'account', due: '2026-03-09', of: office };
  assert.equal((await desk.round([remind], '2026-03-02')).remind, 1);
  assert.deepEqual(await reminders(desk, as('clerk'), agency), [['dueSoon', subject, { ...told, within: 5 }]]);
  assert.deepEqual(await reminders(desk, supervisor, office), []);

  assert.equal((await desk.round([remind], '2026-03-10')).remind, 2);
  const late = ['overdue', subject, { ...told, within: 0 }];
  for (const role of ['clerk', 'disclosureHead'] as const)
    assert.deepEqual((await reminders(desk, as(role), agency))[0], late, role);
  const { of: _, ...own } = told;
  assert.deepEqual(await reminders(desk, supervisor, office), [['overdue', subject, { ...own, within: 0 }]]);

  await done(account(registry, { ...on, asker: as('clerk'), seen: 2, account: '已经按期答复。' }));
  await done(decide(registry, { ...on, seen: 3, measure: 'rectify', until: '2026-04-09', order: '重新检索。' }));
  assert.equal((await desk.round([remind], '2026-04-08')).remind, 1);
  const rectify = { kind: 'rectification', due: '2026-04-09', of: office, within: 1 };
  assert.deepEqual((await reminders(desk, as('disclosureHead'), agency))[0], ['dueSoon', subject, rectify]);
  await done(reportDone(registry, { ...on, asker: as('disclosureHead'), seen: 4, report: '已经重新检索。' }));
  assert.equal((await desk.round([remind], '2026-04-10')).remind, 0);
});

/** What somebody was told of deadlines of cases, the newest first. */
async function reminders({ registry }: ClockedDesk, asker: Asker, at: string) {
  const told = await noticesFor(registry.db, { asker, agency: at, since, limit: 20 });
  return told
    .filter(({ kind, subject }) => kind !== 'act' && !subject.startsWith('request/'))
    .map(({ kind, subject, data }) => [kind, subject, data]);
}
