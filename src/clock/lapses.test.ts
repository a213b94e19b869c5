import assert from 'node:assert/strict';
import { describe } from '#agencies/commands/describe';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { agencyById } from '#agencies/queries';
import { operator } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { chargeFee } from '#requests/commands/charge-fee';
import { confirm } from '#requests/commands/confirm';
import { file } from '#requests/commands/file';
import { register } from '#requests/commands/register';
import { takeIn } from '#requests/commands/take-in';
import { requestBySubject } from '#requests/queries';
import { agency, citizen, done, type SampleDesk, sampleApplication } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { confirmAtOnce } from './jobs/confirm-at-once.ts';
import { lapseFees } from './jobs/lapse-fees.ts';
import { lapseSupplements } from './jobs/lapse-supplements.ts';
import { clockedDesk } from './sample-round.ts';

const key = null;
const statutory = [confirmAtOnce, lapseSupplements, lapseFees];

onEveryEngine('第三十条：补正期限过了的第二天办结；停了十天，按办的那天记', async (t, store) => {
  const desk = await clockedDesk(t, store);
  const subject = await supplementing(desk, '2026-03-10');
  const on = (day: Day) => desk.round(statutory, day);

  assert.deepEqual(await on('2026-03-10'), { confirmAtOnce: 0, lapseSupplements: 0, lapseFees: 0 });
  assert.deepEqual(await on('2026-03-20'), { confirmAtOnce: 0, lapseSupplements: 1, lapseFees: 0 });
  assert.deepEqual(await on('2026-03-20'), { confirmAtOnce: 0, lapseSupplements: 0, lapseFees: 0 });
  const request = await requestBySubject(desk.registry.db, agency, subject);
  assert.deepEqual(request?.ended, { how: 'lapsed', day: '2026-03-20' });
  assert.deepEqual(request?.counted, { kind: 'other.1', day: '2026-03-20' });
});

onEveryEngine('收费办法第六条：二十个工作日没有缴的，次日办结', async (t, store) => {
  const desk = await clockedDesk(t, store);
  const subject = await registered(desk);
  const fee = { amount: 10_000, received: '2026-03-02', basis: '按件计收，第 11 件' };
  await done(
    chargeFee(desk.registry, {
      ...{ asker: desk.as('disclosureHead'), key, agency },
      request: subject,
      seen: 3,
      ...fee,
    }),
  );

  assert.equal((await desk.round(statutory, '2026-03-30')).lapseFees, 0);
  assert.equal((await desk.round(statutory, '2026-03-31')).lapseFees, 1);
  assert.equal((await requestBySubject(desk.registry.db, agency, subject))?.ended?.how, 'unpaid');
});

onEveryEngine('第三十一条：设定当即确认的机关，网上和传真来的由定时任务确认，平常信函不是', async (t, store) => {
  const desk = await clockedDesk(t, store);
  const sent = { key, agency, application: sampleApplication };
  const online = await done(file(desk.registry, { ...sent, asker: citizen }));
  const [fax, letter] = await Promise.all(
    (['fax', 'ordinary'] as const).map((channel) =>
      done(takeIn(desk.registry, { ...sent, asker: desk.as('clerk'), channel, arrived: '2026-03-02' })),
    ),
  );
  assert.equal((await desk.round(statutory, '2026-03-02')).confirmAtOnce, 0);

  const seen = (await agencyById(desk.registry.db, agency))?.version ?? 0;
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民', confirmAtOnce: true });
  await done(describe(desk.registry, { asker: operator, key, agency, seen, facts }));
  assert.equal((await desk.round(statutory, '2026-03-02')).confirmAtOnce, 2);
  assert.equal((await desk.round(statutory, '2026-03-02')).confirmAtOnce, 0);
  const received = async (one = '') => (await requestBySubject(desk.registry.db, agency, one))?.received;
  assert.deepEqual(await Promise.all([online.subject, fax?.subject, letter?.subject].map(received)), [
    '2026-03-02',
    '2026-03-02',
    null,
  ]);
});

onEveryEngine('两个进程同时办同一件，只办一次，谁也没有出错', async (t, store) => {
  const desk = await clockedDesk(t, store);
  const subjects = [];
  for (let i = 0; i < 5; i++) subjects.push(await supplementing(desk, '2026-03-10'));

  const rounds = await Promise.all([1, 2].map(() => desk.round(statutory, '2026-03-20')));
  assert.equal(
    rounds.map(({ lapseSupplements = 0 }) => lapseSupplements).reduce((a, b) => a + b),
    subjects.length,
  );
  const acts = await desk.registry.db.selectFrom('journal').select('subject').where('act', '=', 'lapse').execute();
  assert.deepEqual(acts.map(({ subject }) => subject).toSorted(), subjects.toSorted());
});

async function registered({ registry, as }: SampleDesk): Promise<string> {
  const { subject } = await done(file(registry, { asker: citizen, key, agency, application: sampleApplication }));
  await done(confirm(registry, { asker: as('clerk'), key, agency, request: subject, seen: 1 }));
  await done(register(registry, { asker: as('clerk'), key, agency, request: subject, seen: 2 }));
  return subject;
}

async function supplementing(desk: SampleDesk, ends: Day): Promise<string> {
  const subject = await registered(desk);
  const on = { asker: desk.as('clerk'), key, agency, request: subject, seen: 3 };
  await done(askToSupplement(desk.registry, { ...on, items: '请写明年份', ends }));
  return subject;
}
