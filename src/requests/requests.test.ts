import assert from 'node:assert/strict';
import { calendarOf } from '#agencies/calendar';
import type { NotAllowed } from '#journal/types';
import { onEveryEngine } from '#store/sample-engines';
import { archive } from './commands/archive.ts';
import { askToSupplement } from './commands/ask-to-supplement.ts';
import { confirm } from './commands/confirm.ts';
import { consult } from './commands/consult.ts';
import { extend } from './commands/extend.ts';
import { file } from './commands/file.ts';
import { lapse } from './commands/lapse.ts';
import { register } from './commands/register.ts';
import { split } from './commands/split.ts';
import { supplement } from './commands/supplement.ts';
import { takeIn } from './commands/take-in.ts';
import { dueOf } from './deadlines.ts';
import { requestBySubject } from './queries.ts';
import { agency, citizen, clock, done, type SampleDesk, sampleApplication, sampleDesk } from './sample-requests.ts';

const key = null;

onEveryEngine('第三十一条第三项：网上提交的，确认之日为收到之日；提交时没有编号，登记以后有', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { subject } = await filed(desk);
  assert.deepEqual(await facts(desk, subject), { state: 'awaitingConfirmation', due: '2026-03-03', kind: 'confirm' });

  desk.on('2026-03-04');
  await done(confirm(desk.registry, { asker: desk.as('clerk'), key, agency, request: subject, seen: 1 }));
  await done(register(desk.registry, { asker: desk.as('clerk'), key, agency, request: subject, seen: 2 }));
  const request = await requestBySubject(desk.registry.db, agency, subject);
  assert.equal(request?.received, '2026-03-04');
  assert.deepEqual(request?.number, { year: 2026, n: 1 });
  assert.deepEqual(await facts(desk, subject), { state: 'registered', due: '2026-04-01', kind: 'answer' });
});

onEveryEngine('第三十一条第一项：当面提交的，提交之日为收到之日，可以补登前几天收到的', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { subject } = await done(
    takeIn(desk.registry, {
      asker: desk.as('clerk'),
      key,
      agency,
      channel: 'counter',
      arrived: '2026-02-27',
      application: sampleApplication,
    }),
  );
  assert.equal((await requestBySubject(desk.registry.db, agency, subject))?.received, '2026-02-27');
  const early = await takeIn(desk.registry, {
    asker: desk.as('clerk'),
    key,
    agency,
    channel: 'fax',
    arrived: '2026-03-09',
    application: sampleApplication,
  });
  assert.match(says(early), /不能晚于今天/);
});

onEveryEngine('第三十条：补正只要求一次，收到补正重新起算；过期不补正，视为放弃', async (_t, store) => {
  const desk = await sampleDesk(store);
  const subject = await registered(desk);
  const on = { key, agency, request: subject };
  const clerk = desk.as('clerk');

  desk.on('2026-03-05');
  await done(askToSupplement(desk.registry, { ...on, asker: clerk, seen: 2, items: '写明年度', ends: '2026-03-19' }));
  assert.deepEqual(await facts(desk, subject), { state: 'supplementing', due: '2026-03-19', kind: 'supplement' });
  assert.match(says(await lapse(desk.registry, { ...on, asker: clock, seen: 3 })), /还没有过/);

  desk.on('2026-03-10');
  await done(supplement(desk.registry, { ...on, asker: desk.applicant(subject), seen: 3, wants: '2025年全年' }));
  assert.deepEqual(await facts(desk, subject), { state: 'registered', due: '2026-04-08', kind: 'answer' });
  const again = await askToSupplement(desk.registry, {
    ...on,
    asker: clerk,
    seen: 4,
    items: '再写明',
    ends: '2026-03-30',
  });
  assert.match(says(again), /只能要求一次/);

  const other = await registered(desk);
  await done(
    askToSupplement(desk.registry, {
      asker: clerk,
      key,
      agency,
      request: other,
      seen: 2,
      items: '写明',
      ends: '2026-03-12',
    }),
  );
  desk.on('2026-03-13');
  await done(lapse(desk.registry, { asker: clock, key, agency, request: other, seen: 3 }));
  assert.deepEqual((await requestBySubject(desk.registry.db, agency, other))?.counted, {
    kind: 'other.1',
    day: '2026-03-13',
  });
});

onEveryEngine('第三十三条：征求意见不计入，延长只一次，由工作机构负责人同意', async (_t, store) => {
  const desk = await sampleDesk(store);
  const subject = await registered(desk);
  const on = { key, agency, request: subject };
  assert.equal((await facts(desk, subject)).due, '2026-03-30');

  await done(
    consult(desk.registry, {
      ...on,
      asker: desk.as('clerk'),
      seen: 2,
      of: 'thirdParty',
      parties: ['某公司'],
      about: '合同',
    }),
  );
  assert.equal((await facts(desk, subject)).due, '2026-04-21');
  const extension = { ...on, seen: 3, workdays: 10, reason: '检索量大' };
  assert.match(says(await extend(desk.registry, { ...extension, asker: desk.as('clerk') })), /由工作机构负责人办理/);
  await done(extend(desk.registry, { ...extension, asker: desk.as('disclosureHead') }));
  assert.equal((await facts(desk, subject)).due, '2026-05-08');
  assert.match(
    says(await extend(desk.registry, { ...extension, seen: 4, asker: desk.as('disclosureHead') })),
    /已经延长过/,
  );
});

onEveryEngine('第四十五条：登记以前可以拆分，每一项单独计数、收到之日不变，整件不计', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { subject } = await done(
    takeIn(desk.registry, {
      asker: desk.as('clerk'),
      key,
      agency,
      channel: 'counter',
      arrived: '2026-02-27',
      application: sampleApplication,
    }),
  );
  const { parts } = await done(
    split(desk.registry, {
      asker: desk.as('clerk'),
      key,
      agency,
      request: subject,
      seen: 1,
      wants: ['甲项信息', '乙项信息'],
    }),
  );
  assert.equal(parts.length, 2);
  assert.equal((await requestBySubject(desk.registry.db, agency, parts[1] ?? ''))?.received, '2026-02-27');
  const whole = await requestBySubject(desk.registry.db, agency, subject);
  assert.deepEqual([whole?.state, whole?.counted, whole?.ended?.how], ['closed', null, 'split']);
});

onEveryEngine('二十个人同时提交，编号不重不漏', async (_t, store) => {
  const desk = await sampleDesk(store);
  const all = await Promise.all(Array.from({ length: 20 }, () => filed(desk)));
  assert.equal(new Set(all.map(({ subject }) => subject)).size, 20);
  assert.deepEqual(
    all.map(({ subject }) => Number(subject.split('-')[1])).toSorted((a, b) => a - b),
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
});

onEveryEngine('表里没有的事不能发生；个人信息不在日志里', async (_t, store) => {
  const desk = await sampleDesk(store);
  const subject = await registered(desk);
  assert.match(
    says(await archive(desk.registry, { asker: desk.as('clerk'), key, agency, request: subject, seen: 2 })),
    /现在不能“归档”/,
  );
  const rows = JSON.stringify([
    await desk.registry.db.selectFrom('journal').selectAll().execute(),
    await desk.registry.db.selectFrom('request').selectAll().execute(),
  ]);
  assert.doesNotMatch(rows, /张某某|00000019900101|000-0000111|最低生活保障/);
});

async function filed({ registry }: SampleDesk) {
  return done(file(registry, { asker: citizen, key, agency, application: sampleApplication }));
}

async function registered({ registry, as }: SampleDesk): Promise<string> {
  const arrived = registry.now().slice(0, 10);
  const asker = as('clerk');
  const { subject } = await done(
    takeIn(registry, { asker, key, agency, channel: 'counter', arrived, application: sampleApplication }),
  );
  await done(register(registry, { asker, key, agency, request: subject, seen: 1 }));
  return subject;
}

async function facts({ registry: { db } }: SampleDesk, subject: string) {
  const request = await requestBySubject(db, agency, subject);
  const due = request && dueOf(request, await calendarOf(db, agency));
  return { state: request?.state, due: due?.ruling.value, kind: due?.kind };
}

function says(outcome: { readonly ok: true } | NotAllowed): string {
  return outcome.ok ? 'done' : outcome.why.says;
}
