import assert from 'node:assert/strict';
import { reveal } from '#agencies/reveal';
import type { Asker } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import { agency, citizen, done, type SampleDesk } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { bySubject, duePage } from '../queries.ts';
import { answered, neighbour, office, sampleRemedyDesk, supervisor } from '../sample-remedies.ts';
import { personOf } from '../subject/ids.ts';
import { account } from './commands/account.ts';
import { answer } from './commands/answer.ts';
import { askAccount } from './commands/ask-account.ts';
import { decide } from './commands/decide.ts';
import { type Lodge, lodge } from './commands/lodge.ts';
import { reportDone } from './commands/report-done.ts';
import { withdraw } from './commands/withdraw.ts';
import { partOf, partsOf } from './part.ts';

const key = null;

onEveryEngine('第四十七条：查证属实的督促整改，答复投诉人；被投诉机关看不到投诉人', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const request = await answered(desk);
  const { subject, queryCode } = await done(lodge(registry, { ...sampleComplaint, request }));
  assert.match(queryCode, /^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const theirs = desk.as('clerk');
  const which = { agency: office, subject };
  assert.deepEqual(await partsOf(registry.db, theirs), []);
  assert.equal(await partOf(registry, theirs, which), null);

  const on = { key, agency: office, subject };
  const asked = { until: '2026-03-09', question: '请说明这件申请的办理经过。' };
  assert.equal((await askAccount(registry, { ...on, asker: theirs, seen: 1, ...asked })).ok, false);
  await done(askAccount(registry, { ...on, asker: supervisor, seen: 1, ...asked }));
  assert.deepEqual(
    (await duePage(registry.db, { agency: office, until: '2026-03-09', limit: 9 })).rows.map(({ dueKind }) => dueKind),
    ['account'],
  );
  await done(account(registry, { ...on, asker: theirs, seen: 2, account: '已经按期答复。' }));
  const order = { measure: 'rectify', until: '2026-04-09', order: '重新检索。' } as const;
  assert.match(
    says(await decide(registry, { ...on, asker: supervisor, seen: 3, ...order, until: null })),
    /整改的期限/,
  );
  await done(decide(registry, { ...on, asker: supervisor, seen: 3, ...order }));
  await done(answer(registry, { ...on, asker: supervisor, seen: 4, answer: '已经督促整改。' }));
  await done(reportDone(registry, { ...on, asker: desk.as('disclosureHead'), seen: 5, report: '已经重新检索。' }));

  const part = await partOf(registry, theirs, which);
  assert.deepEqual([part?.question, part?.account, part?.order], [asked.question, '已经按期答复。', '重新检索。']);
  assert.doesNotMatch(JSON.stringify([part, await partsOf(registry.db, theirs)]), /李某|000-0000222|拖着不办/);
  const { state, decided, putRight } = await one(desk, subject);
  assert.deepEqual([state, decided?.measure, putRight], ['closed', 'rectify', '2026-03-02']);
});

onEveryEngine('只有上级的监督员和被投诉机关看得到；投诉人的信息只有监督员看得到', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const { subject } = await done(lodge(registry, sampleComplaint));
  const on = { key, agency: office, subject };
  await done(askAccount(registry, { ...on, asker: supervisor, seen: 1, until: '2026-03-09', question: '请说明。' }));

  const beside: Asker = { actor: 'staff/beside', agency: neighbour, roles: ['clerk', 'disclosureHead', 'supervisor'] };
  const inOffice: Asker = { actor: 'staff/inoffice', agency: office, roles: ['clerk', 'disclosureHead'] };
  for (const asker of [beside, inOffice, desk.as('leader')]) {
    assert.deepEqual(await partsOf(registry.db, asker), []);
    assert.equal(await partOf(registry, asker, { agency: office, subject }), null);
    assert.equal((await account(registry, { ...on, asker, seen: 2, account: '是' })).ok, false);
    assert.equal((await withdraw(registry, { ...on, asker, seen: 2, how: '电话' })).ok, false);
  }

  const wanted = { key, agency: office, person: personOf(subject), entries: ['name'], reason: 'handle' } as const;
  for (const asker of [beside, inOffice, desk.as('clerk')])
    assert.equal((await reveal(registry, { ...wanted, asker })).ok, false);
  const shown = await reveal(registry, { ...wanted, asker: supervisor });
  assert.deepEqual(shown.ok && shown.entries, { name: '李某' });
});

onEveryEngine('投诉的机关要归这个主管部门监督；投诉人的话不在日志里', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  assert.match(says(await lodge(registry, { ...sampleComplaint, agency: neighbour })), /不归这个主管部门/);
  assert.match(says(await lodge(registry, { ...sampleComplaint, about: office })), /不归这个主管部门/);
  assert.match(says(await lodge(registry, { ...sampleComplaint, about: 'nowhere' })), /没有这个机关/);
  assert.match(says(await lodge(registry, { ...sampleComplaint, request: 'request/2026-9' })), /没有这件申请/);
  assert.match(says(await lodge(registry, { ...sampleComplaint, phone: '' })), /至少留一种/);
  assert.match(says(await lodge(registry, { ...sampleComplaint, asker: desk.as('clerk') })), /没有这个角色/);

  const { subject } = await done(lodge(registry, { ...sampleComplaint, key: 'form-1' }));
  const again = await done(lodge(registry, { ...sampleComplaint, key: 'form-1' }));
  assert.equal(again.subject, subject);
  const rows = JSON.stringify([
    await registry.db.selectFrom('journal').selectAll().execute(),
    await registry.db.selectFrom('remedy').selectAll().execute(),
    await registry.db.selectFrom('keep_idempotency').selectAll().execute(),
  ]);
  assert.doesNotMatch(rows, /李某|000-0000222|拖着不办/);
  assert.ok(!rows.includes(again.queryCode));
});

const sampleComplaint: Lodge = {
  ...{ asker: citizen, key, agency: office, about: agency, ground: 'handling', request: null },
  ...{ name: '李某', phone: '000-0000222', mail: '', address: '', what: '拖着不办' },
};

async function one({ registry: { db } }: SampleDesk, subject: string) {
  const found = await bySubject(db, 'complaint', office, subject);
  assert.ok(found);
  return found;
}

function says(outcome: { readonly ok: true } | NotAllowed): string {
  return outcome.ok ? 'done' : outcome.why.says;
}
