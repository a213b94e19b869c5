import assert from 'node:assert/strict';
import { describe } from '#agencies/commands/describe';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { agencyById } from '#agencies/queries';
import type { NotAllowed } from '#journal/types';
import { notice2026 } from '#law/calendar/notices/2026';
import { adoptNotice } from '#requests/commands/adopt-notice';
import { agency, done, type SampleDesk } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { open } from '#store/vault/entries';
import { bySubject, listOf } from '../queries.ts';
import { answered, sampleRemedyDesk } from '../sample-remedies.ts';
import { personOf } from '../subject/ids.ts';
import { check } from './commands/check.ts';
import { correct } from './commands/correct.ts';
import { type Demand, demand } from './commands/demand.ts';
import { lookAgain } from './commands/look-again.ts';
import { refuse } from './commands/refuse.ts';
import { transfer } from './commands/transfer.ts';
import { withdraw } from './commands/withdraw.ts';

const key = null;
const allTrue = { aboutThemselves: true, evidence: true, competent: true, foundTrue: true };

onEveryEngine('第四十一条：审核属实的，由另一个人更正并告知；没有设定期限的不计期限', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const { subject } = await done(demand(registry, sampleDemand(desk)));
  assert.equal(subject, 'correction/2026-1');
  assert.equal((await row(desk)).due, null);

  const on = { key, agency, subject };
  const clerk = desk.as('clerk');
  const head = desk.as('disclosureHead');
  assert.match(says(await correct(registry, { ...on, asker: head, seen: 1, notice: '已更正' })), /现在不能/);
  await done(
    check(registry, { ...on, asker: clerk, seen: 1, checked: { ...allTrue, foundTrue: false }, finding: '相符' }),
  );
  assert.equal((await one(desk, subject)).state, 'unfounded');
  await done(lookAgain(registry, { ...on, asker: head, seen: 2, remarks: '再查户籍' }));
  assert.match(
    says(await check(registry, { ...on, asker: clerk, seen: 3, checked: allTrue, finding: ' ' })),
    /查明了什么/,
  );
  await done(check(registry, { ...on, asker: clerk, seen: 3, checked: allTrue, finding: '户籍为准' }));
  assert.match(says(await correct(registry, { ...on, asker: clerk, seen: 4, notice: '已更正' })), /工作机构负责人/);
  await done(correct(registry, { ...on, asker: head, seen: 4, notice: '出生日期已更正。' }));

  const { state, next, ended } = await one(desk, subject);
  assert.deepEqual([state, next, ended?.how], ['closed', 'correct-and-tell', 'corrected']);
  const { db, ring } = registry;
  const entry = { agency, person: personOf(subject), entry: 'correct/5/notice' };
  assert.equal(await open(db, ring, entry), '出生日期已更正。');
});

onEveryEngine('第四十一条：没有证据、与本人无关的不予更正；不归本机关的转送或者告知', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const clerk = desk.as('clerk');
  const no = await done(demand(registry, sampleDemand(desk)));
  const none = { ...allTrue, evidence: false };
  await done(
    check(registry, { key, agency, subject: no.subject, asker: clerk, seen: 1, checked: none, finding: '无' }),
  );
  const head = { key, agency, asker: desk.as('disclosureHead') };
  await done(refuse(registry, { ...head, subject: no.subject, seen: 2, notice: '没有证据。' }));
  assert.deepEqual((await one(desk, no.subject)).next, 'not-a-correction');

  const other = await done(demand(registry, sampleDemand(desk)));
  const theirs = { ...allTrue, competent: false };
  const on = { key, agency, subject: other.subject, asker: clerk };
  await done(check(registry, { ...on, seen: 1, checked: theirs, finding: '户籍归公安机关' }));
  await done(transfer(registry, { ...on, seen: 2, how: 'transferred', to: '青禾县公安局', notice: '已转送' }));
  assert.equal((await one(desk, other.subject)).ended?.how, 'transferred');
  const found = await listOf(registry.db, { kind: 'correction', agency, states: ['closed'], limit: 9 });
  assert.deepEqual(
    found.rows.map(({ subject }) => subject),
    [other.subject, no.subject],
  );
});

onEveryEngine('申请人可以就自己的申请要求更正、撤回，别人的不行；要有证据', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const request = await answered(desk);
  const asker = desk.applicant(request);
  const own = { ...sampleDemand(desk), asker, about: request };
  assert.match(says(await demand(registry, { ...own, evidence: '' })), /证据/);
  assert.equal((await demand(registry, { ...own, asker: desk.applicant('request/2026-99') })).ok, false);
  assert.equal((await demand(registry, { ...own, about: null })).ok, false);

  const { subject } = await done(demand(registry, own));
  const on = { key, agency, subject, seen: 1, how: '网上撤回' };
  assert.equal((await withdraw(registry, { ...on, asker: desk.applicant('request/2026-99') })).ok, false);
  await done(withdraw(registry, { ...on, asker }));
  assert.equal((await one(desk, subject)).ended?.how, 'withdrawn');
});

onEveryEngine('机关自行设定 20 个工作日的，更正要求有期限', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民', correctionWorkdays: 20 });
  const seen = (await agencyById(registry.db, agency))?.version ?? 0;
  await done(describe(registry, { key, agency, asker: desk.as('disclosureHead'), seen, facts }));
  await done(demand(registry, sampleDemand(desk)));
  const { due, dueKind } = await row(desk);
  assert.deepEqual([due, dueKind], ['2026-03-30', 'correction']);

  const holidays = notice2026.holidays.map((one) =>
    one.name.startsWith('清明') ? { ...one, makeUp: ['2026-03-28'] } : one,
  );
  const changed = { ...notice2026, holidays };
  await done(adoptNotice(registry, { key, agency, asker: desk.as('disclosureHead'), notice: changed }));
  assert.equal((await row(desk)).due, '2026-03-28', '星期六改为上班，期限提前');
});

function sampleDemand({ as }: SampleDesk): Demand {
  return {
    ...{ asker: as('clerk'), key, agency, about: null },
    ...{ name: '张某某', idNumber: '00000019900101000X', phone: '000-0000111', address: '青禾县青禾大道9号' },
    ...{ record: '低保档案里的出生日期', should: '1990年1月1日', evidence: '户口簿' },
  };
}

async function one({ registry: { db } }: SampleDesk, subject: string) {
  const found = await bySubject(db, 'correction', agency, subject);
  assert.ok(found);
  return found;
}

async function row({ registry: { db } }: SampleDesk) {
  const { rows } = await listOf(db, { kind: 'correction', agency, limit: 1 });
  assert.ok(rows[0]);
  return rows[0];
}

function says(outcome: { readonly ok: true } | NotAllowed): string {
  return outcome.ok ? 'done' : outcome.why.says;
}
