import assert from 'node:assert/strict';
import { calendarOf } from '#agencies/calendar';
import { rebuild } from '#journal/rebuild';
import type { NotAllowed } from '#journal/types';
import { citationText } from '#law/citation';
import { answerDueOf } from '#requests/deadlines';
import { requestBySubject } from '#requests/queries';
import { agency, done, type SampleDesk } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { filesOf } from '#store/vault/attachments';
import { open } from '#store/vault/entries';
import { amend } from './commands/amend.ts';
import { annul } from './commands/annul.ts';
import { appeal } from './commands/appeal.ts';
import { close } from './commands/close.ts';
import { handIn } from './commands/hand-in.ts';
import { hear } from './commands/hear.ts';
import { noteOutcome } from './commands/note-outcome.ts';
import { notice } from './commands/notice.ts';
import { orderRedo } from './commands/order-redo.ts';
import { redecide } from './commands/redecide.ts';
import { remand } from './commands/remand.ts';
import { respond } from './commands/respond.ts';
import { appealDueOf, dueOf, repliedInTime } from './deadlines.ts';
import { bySubject, duePage, listAbout, listOf } from './queries.ts';
import { answered, noticed, registered, sampleNotice, sampleRemedyDesk } from './sample-remedies.ts';
import { personOf } from './subject/ids.ts';

const key = null;

onEveryEngine('行政复议法第五十四条：简易程序 5 个工作日答复；撤销并责令重作，申请有自己的期限', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const request = await answered(desk);
  desk.on('2026-03-09');
  const subject = await noticed(desk, request);
  assert.equal(subject, 'remedy/2026-1');
  assert.deepEqual(await due(desk, subject), { state: 'noticed', kind: 'reply', due: '2026-03-16', article: 54 });

  const on = { key, agency, subject, asker: desk.as('clerk') };
  desk.on('2026-03-13');
  await done(respond(registry, { ...on, seen: 1, reply: '答复正确' }));
  await done(handIn(registry, { ...on, seen: 2, list: '检索记录' }));
  await done(hear(registry, { ...on, seen: 3, on: '2026-03-25', remarks: '听取意见' }));
  desk.on('2026-04-07');
  await done(noteOutcome(registry, { ...on, seen: 4, result: 'revoked', words: '责令三十日内重新答复' }));
  await done(orderRedo(registry, { ...on, seen: 5, until: '2026-05-07' }));
  await done(close(registry, { ...on, seen: 6 }));

  const again = { key, agency, asker: desk.as('clerk'), request, seen: 9 };
  assert.match(says(await redecide(registry, { ...again, remedy: 'remedy/2026-9' })), /没有责令重新办理/);
  await done(redecide(registry, { ...again, remedy: subject }));
  assert.match(says(await redecide(registry, { ...again, seen: 10, remedy: subject })), /已经按这件/);
  const reopened = await requestBySubject(registry.db, agency, request);
  assert.ok(reopened);
  const { value, because } = answerDueOf(reopened, await calendarOf(registry.db, agency));
  assert.deepEqual([reopened.state, reopened.counted?.kind, value], ['registered', 'unable.1.not_held', '2026-05-07']);
  assert.deepEqual(because.map(citationText), ['《中华人民共和国行政复议法》第六十四条第一款']);
});

onEveryEngine('行政复议法第六十六条：逾期没有答复，责令履行，申请按原来的进度继续', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const request = await registered(desk);
  desk.on('2026-04-10');
  const wrong = await notice(registry, sampleNotice(desk, request));
  assert.match(says(wrong), /只能是逾期不答复/);
  const subject = await noticed(desk, request, { contested: 'silence', procedure: 'ordinary' });
  assert.equal((await due(desk, subject)).due, '2026-04-24');

  const on = { key, agency, subject, asker: desk.as('clerk') };
  await done(noteOutcome(registry, { ...on, seen: 1, result: 'ordered-to-act', words: '' }));
  await done(orderRedo(registry, { ...on, seen: 2, until: null }));
  await done(redecide(registry, { key, agency, asker: desk.as('clerk'), request, seen: 2, remedy: subject }));
  const again = await requestBySubject(registry.db, agency, request);
  assert.deepEqual(again?.again, { remedy: subject, order: 'actByReview', day: '2026-04-10', until: null });
  assert.equal(again && answerDueOf(again, await calendarOf(registry.db, agency)).value, '2026-05-12');
});

onEveryEngine('行政诉讼法第六十七条、第八十五条：答辩 15 日；上诉是同一件，发回重审重新待定', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const request = await answered(desk);
  const review = await noticed(desk, request);
  desk.on('2026-03-10');
  const suit = { way: 'after_review', procedure: null, after: review, body: '青禾县人民法院' } as const;
  assert.match(says(await notice(registry, { ...sampleNotice(desk, request), ...suit, way: 'direct' })), /复议后起诉/);
  const subject = await noticed(desk, request, suit);
  assert.deepEqual(await due(desk, subject), { state: 'noticed', kind: 'defence', due: '2026-03-25', article: 67 });

  const on = { key, agency, subject, asker: desk.as('clerk') };
  desk.on('2026-03-26');
  await done(respond(registry, { ...on, seen: 1, reply: '答辩状' }));
  const late = await remedy(desk, subject);
  assert.equal(repliedInTime(late, await calendarOf(registry.db, agency)), false);
  assert.match(says(await noteOutcome(registry, { ...on, seen: 2, result: 'affirmed', words: '' })), /选择一种结果/);
  assert.match(says(await noteOutcome(registry, { ...on, seen: 2, result: 'upheld', words: '' })), /选择一种结果/);
  desk.on('2026-06-01');
  await done(noteOutcome(registry, { ...on, seen: 2, result: 'revoked', words: '' }));
  assert.equal(appealDueOf(await remedy(desk, subject), await calendarOf(registry.db, agency))?.value, '2026-06-16');

  const second = { by: 'agency', body: '某市中级人民法院', caseNumber: '行终1号' } as const;
  assert.match(says(await appeal(registry, { ...on, subject: review, seen: 1, ...second })), /现在不能/);
  await done(appeal(registry, { ...on, seen: 3, ...second }));
  assert.equal((await remedy(desk, subject)).counted, null);
  await done(remand(registry, { ...on, seen: 4 }));
  await done(noteOutcome(registry, { ...on, seen: 5, result: 'claim-rejected', words: '' }));
  await done(appeal(registry, { ...on, seen: 6, ...second, by: 'plaintiff' }));
  await done(noteOutcome(registry, { ...on, seen: 7, result: 'affirmed', words: '' }));
  const { counted } = await remedy(desk, subject);
  assert.deepEqual(counted, { result: 'claim-rejected', day: '2026-06-01', instance: 2 });
  assert.match(says(await appeal(registry, { ...on, seen: 8, ...second })), /已经是第二审/);
});

onEveryEngine('记错的由另一个人更正、作废；表里没有的事不能发生', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const subject = await noticed(desk, null, { contested: 'publication' });
  const on = { key, agency, subject };
  const head = { ...on, asker: desk.as('disclosureHead') };

  assert.match(says(await close(registry, { ...on, asker: desk.as('clerk'), seen: 1 })), /现在不能/);
  assert.match(says(await orderRedo(registry, { ...on, asker: desk.as('clerk'), seen: 1, until: null })), /现在不能/);
  const mend = { field: 'procedure', now: 'ordinary', reason: '看错了' } as const;
  assert.match(says(await amend(registry, { ...on, asker: desk.as('clerk'), seen: 1, ...mend })), /工作机构负责人/);
  await done(amend(registry, { ...head, seen: 1, ...mend }));
  assert.equal((await due(desk, subject)).article, 48);
  assert.match(says(await amend(registry, { ...head, seen: 2, ...mend, field: 'result', now: 'upheld' })), /不能改成/);
  await done(annul(registry, { ...head, seen: 2, reason: 'doubled' }));
  assert.equal((await remedy(desk, subject)).state, 'annulled');
});

onEveryEngine('案号、当事人和文书在保险库，不在日志里；列表、待办和重建一致', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const { registry } = desk;
  const request = await answered(desk);
  const papers = [{ name: '复议申请书副本.pdf', media: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }];
  const subject = await noticed(desk, request, { papers });
  const other = await noticed(desk, request, { way: 'direct', procedure: null });

  const owner = { agency, person: personOf(subject) };
  assert.equal(await open(registry.db, registry.ring, { ...owner, entry: 'caseNumber' }), '青政复〔2026〕3号');
  const [file] = await filesOf(registry.db, owner);
  assert.ok(file);
  assert.equal(await open(registry.db, registry.ring, { ...owner, entry: `file/${file.digest}` }), papers[0]?.name);
  const rows = JSON.stringify([
    await registry.db.selectFrom('journal').selectAll().execute(),
    await registry.db.selectFrom('remedy').selectAll().execute(),
  ]);
  assert.doesNotMatch(rows, /青政复|张某某|不服答复书|复议申请书/);

  const wanted = { kind: 'remedy', agency, limit: 1 } as const;
  const first = await listOf(registry.db, wanted);
  assert.deepEqual(
    first.rows.map((row) => row.subject),
    [other],
  );
  const second = await listOf(registry.db, { ...wanted, after: first.next ?? undefined });
  assert.deepEqual([second.rows.map((row) => row.subject), second.next], [[subject], null]);
  const about = await listAbout(registry.db, { kind: 'remedy', agency, about: request });
  assert.deepEqual(
    about.map(({ one }) => one.way),
    ['review', 'direct'],
  );
  const { rows: todo } = await duePage(registry.db, { agency, until: '2026-03-09', limit: 9 });
  assert.deepEqual(
    todo.map(({ subject, due }) => [subject, due]),
    [[subject, '2026-03-09']],
  );

  const { tables } = await rebuild(registry, { check: true });
  const kept = tables.find(({ table }) => table === 'remedy');
  assert.ok(kept && kept.after.rows === 2);
  assert.equal(kept.before.hash, kept.after.hash);
});

onEveryEngine('行政复议法第九十条：施行以前收到的不在这里；没有的申请不能争议', async (_t, store) => {
  const desk = await sampleRemedyDesk(store);
  const base = sampleNotice(desk, null);
  const wrong = (more: object) => notice(desk.registry, { ...base, contested: 'publication', ...more });
  assert.match(says(await wrong({ received: '2023-12-29' })), /2024-01-01 以前/);
  assert.match(says(await wrong({ received: '2026-03-03' })), /不能晚于今天/);
  assert.match(says(await wrong({ contested: 'decision' })), /哪一件申请/);
  assert.match(says(await wrong({ about: 'request/2026-9' })), /没有这件申请/);
  assert.match(says(await wrong({ procedure: null })), /普通程序还是简易程序/);
  assert.match(says(await wrong({ asker: desk.as('leader') })), /没有这个角色/);
});

async function remedy({ registry: { db } }: SampleDesk, subject: string) {
  const one = await bySubject(db, 'remedy', agency, subject);
  assert.ok(one);
  return one;
}

async function due(desk: SampleDesk, subject: string) {
  const one = await remedy(desk, subject);
  const due = dueOf(one, await calendarOf(desk.registry.db, agency));
  const at = due?.ruling.because[0]?.at ?? '';
  const articles: Readonly<Record<string, number>> = { 第四十八条: 48, 第五十四条: 54, 第六十七条第一款: 67 };
  return { state: one.state, kind: due?.kind, due: due?.ruling.value, article: articles[at] };
}

function says(outcome: { readonly ok: true } | NotAllowed): string {
  return outcome.ok ? 'done' : outcome.why.says;
}
