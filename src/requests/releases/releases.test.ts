import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erase } from '#agencies/commands/erase';
import { actsAbout } from '#journal/queries';
import { rebuild } from '#journal/rebuild';
import type { NotAllowed } from '#journal/types';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { onEveryEngine } from '#store/sample-engines';
import { answer } from '../commands/answer.ts';
import { clearSecrecy } from '../commands/clear-secrecy.ts';
import { clearSection } from '../commands/clear-section.ts';
import { declineRelease } from '../commands/decline-release.ts';
import { draft } from '../commands/draft.ts';
import { register } from '../commands/register.ts';
import { type ReleaseWords, release } from '../commands/release.ts';
import { reopen } from '../commands/reopen.ts';
import { search } from '../commands/search.ts';
import { serve } from '../commands/serve.ts';
import { submit } from '../commands/submit.ts';
import { suggestRelease } from '../commands/suggest-release.ts';
import { takeIn } from '../commands/take-in.ts';
import { unrelease } from '../commands/unrelease.ts';
import { foldRequest } from '../fold.ts';
import { answerFilesOf } from '../queries/answer-files.ts';
import { requestBySubject } from '../queries.ts';
import { agency, done, type SampleDesk, sampleApplication, sampleDesk } from '../sample-requests.ts';
import { toldOf } from '../told.ts';
import { releaseOwner } from './ids.ts';
import { publicFile, publicFilesOf, publicWordsOf } from './opened.ts';
import { answersWith, publicAnswers, publicStamp, suggestionsWaiting } from './queries.ts';

const number = { year: 2026, n: 1 };
const words: ReleaseWords = {
  title: '2025年城市最低生活保障资金支出情况',
  text: '全年支出512.7万元。\n\n按月发放。',
  given: [],
  files: [],
  cleared: true,
};
const paper = { name: '支出.txt', bytes: Buffer.from('512.7') };

onEveryEngine(
  '第四十四条：申请人建议，负责人另写文字、另选文件以后公开；公开的事实从操作日志重算得出',
  async (_t, store) => {
    const { desk, request, on } = await answered(store, { files: [paper] });
    const { registry } = desk;
    await done(
      suggestRelease(registry, { ...(await on(desk.applicant(request))), ground: 'knowledge', words: '人人用得着' }),
    );
    assert.deepEqual(await suggestionsWaiting(registry.db, agency, 5), [{ subject: request, day: '2026-03-02' }]);

    const [given] = (await requestFiles(desk, request)).map(({ digest }) => digest);
    const chosen = { ...words, given: given ? [given] : [], files: [{ ...paper, name: '说明.txt' }] };
    await done(release(registry, { ...(await on(desk.as('disclosureHead'))), words: chosen }));

    const { rows } = await publicAnswers(registry.db, { limit: 5 });
    assert.deepEqual(rows, [{ agency, day: '2026-03-02', ...number }]);
    const opened = (await publicWordsOf(registry, agency, [releaseOwner(number)])).get(releaseOwner(number));
    assert.deepEqual([opened?.title, opened?.text], [words.title, words.text]);
    const files = await publicFilesOf(registry, agency, number);
    assert.deepEqual(files.map(({ name }) => name).toSorted(), ['支出.txt', '说明.txt'].toSorted());
    const digest = files[0]?.digest ?? '';
    assert.equal((await publicFile(registry, agency, { number, digest }))?.bytes.toString(), '512.7');
    assert.equal(await publicFile(registry, agency, { number, digest: given ?? '' }), null);
    assert.deepEqual(await suggestionsWaiting(registry.db, agency, 5), []);

    const { tables } = await rebuild(registry, { check: true });
    for (const { table, before, after } of tables) assert.deepEqual(after, before, table);
    const acts = await actsAbout(registry.db, agency, request);
    assert.deepEqual(
      JSON.parse(JSON.stringify(foldRequest(acts))),
      await requestBySubject(registry.db, agency, request),
    );
    assert.doesNotMatch(JSON.stringify(acts), /支出|512\.7|人人/);
  },
);

onEveryEngine('只有公开了的答复才能公开给所有人，由拟稿人以外的负责人，保密审查以后', async (_t, store) => {
  const { desk, request, on } = await answered(store);
  const { registry } = desk;
  const head = desk.as('disclosureHead');
  const tries = async (own: Partial<ReleaseWords>) =>
    why(await release(registry, { ...(await on(head)), words: { ...words, ...own } }));

  assert.match(await tries({ title: ' ' }), /标题/);
  assert.match(await tries({ text: '' }), /正文/);
  assert.match(await tries({ cleared: false }), /保密审查/);
  assert.match(await tries({ given: ['a'.repeat(64)] }), /不在这件答复里/);
  assert.match(await tries({ text: '张 某某申请的信息' }), /申请人的姓名/);
  assert.match(await tries({ title: '联系０００-0000111' }), /申请人的电话/);
  assert.match(await tries({ files: [{ ...paper, name: '答复张某某.txt' }] }), /申请人的姓名/);
  assert.match(await tries({ files: [{ ...paper, name: '答复.exe' }] }), /答复\.exe/);
  assert.match(why(await release(registry, { ...(await on(desk.as('clerk'))), words })), /没有这个角色/);
  assert.equal((await publicAnswers(registry.db, { limit: 5 })).rows.length, 0);

  const other = await answered(desk, { kind: 'unable.1.not_held' });
  assert.match(why(await release(registry, { ...(await other.on(head)), words })), /没有随答复公开的信息/);
  const suggestion = { ...(await other.on(desk.applicant(other.request))), ground: 'knowledge', words: '' } as const;
  assert.match(why(await suggestRelease(registry, suggestion)), /没有随答复公开的信息/);
  const strange = { ...(await on(desk.applicant(other.request))), ground: 'knowledge', words: '' } as const;
  assert.equal((await suggestRelease(registry, { ...strange, request })).ok, false);
});

onEveryEngine('不采纳要写明理由，同一答复只建议一次；重新答复以后可以再建议', async (_t, store) => {
  const { desk, request, on } = await answered(store);
  const { registry } = desk;
  const head = desk.as('disclosureHead');
  const suggested = async () =>
    suggestRelease(registry, { ...(await on(desk.applicant(request))), ground: 'interests', words: '' });
  assert.match(why(await declineRelease(registry, { ...(await on(head)), reasons: '不属于' })), /没有等决定的建议/);
  await done(suggested());
  assert.match(why(await suggested()), /正等决定/);
  assert.match(why(await declineRelease(registry, { ...(await on(head)), reasons: ' ' })), /写明为什么/);
  await done(declineRelease(registry, { ...(await on(head)), reasons: '只涉及少数人' }));
  assert.match(why(await suggested()), /已经告知结果/);

  const order = { remedy: 'remedy/2026-1', order: 'redoByReview', until: null } as const;
  await done(reopen(registry, { ...(await on(desk.as('clerk'))), ...order }));
  await decide(desk, request, 'granted.provided', []);
  await done(suggested());
  const { tables } = await rebuild(registry, { check: true });
  for (const { table, before, after } of tables) assert.deepEqual(after, before, table);
});

onEveryEngine('撤下以后谁也看不到；含有个人信息的连同文件销毁；重新办理时公开的还在，也能撤下', async (_t, store) => {
  const { desk, request, on } = await answered(store);
  const { registry } = desk;
  const head = desk.as('disclosureHead');
  await done(release(registry, { ...(await on(head)), words: { ...words, files: [paper] } }));
  const order = { remedy: 'remedy/2026-1', order: 'redoByReview', until: null } as const;
  await done(reopen(registry, { ...(await on(desk.as('clerk'))), ...order }));
  assert.equal((await publicAnswers(registry.db, { limit: 5 })).rows.length, 1);
  const digest = (await publicFilesOf(registry, agency, number))[0]?.digest ?? '';
  const before = await publicStamp(registry.db);

  assert.match(why(await unrelease(registry, { ...(await on(head)), reason: '' as never })), /为什么撤下/);
  await done(unrelease(registry, { ...(await on(head)), reason: 'personal' }));
  assert.notEqual(await publicStamp(registry.db), before);
  assert.equal((await publicAnswers(registry.db, { limit: 5 })).rows.length, 0);
  assert.equal((await publicWordsOf(registry, agency, [releaseOwner(number)])).size, 0);
  assert.equal(await registry.files.read(digest), undefined);
  assert.deepEqual(await answersWith(registry.db, { words: ['资金', '支出'], most: 5 }), []);

  await decide(desk, request, 'granted.provided', []);
  await done(release(registry, { ...(await on(head)), words }));
  assert.deepEqual(
    (await publicAnswers(registry.db, { limit: 5 })).rows.map(({ n }) => n),
    [2],
  );
  await done(unrelease(registry, { ...(await on(head)), reason: 'outdated' }));
  assert.equal((await publicWordsOf(registry, agency, [releaseOwner({ year: 2026, n: 2 })])).size, 1);
  assert.deepEqual(await answersWith(registry.db, { words: ['资金', '支出'], most: 5 }), []);
});

onEveryEngine('删除申请人的个人信息，公开的照样公开；分页不重不漏，新的在前', async (_t, store) => {
  const { desk, request, on } = await answered(store);
  const { registry } = desk;
  const head = desk.as('disclosureHead');
  await done(release(registry, { ...(await on(head)), words }));
  const person = request.replace('request/', 'person/');
  await done(erase(registry, { asker: head, key: null, agency, person, reason: 'expired' }));
  assert.equal((await publicWordsOf(registry, agency, [releaseOwner(number)])).size, 1);

  for (let n = 2; n <= 5; n += 1) {
    const more = await answered(desk);
    if (n === 4) desk.on('2026-03-03');
    await done(release(registry, { ...(await more.on(head)), words: { ...words, title: `${words.title}（${n}）` } }));
  }
  const seen: string[] = [];
  for (let after = null as Awaited<ReturnType<typeof publicAnswers>>['next'] | undefined; ; ) {
    const page = await publicAnswers(registry.db, { limit: 2, ...(after && { after }) });
    seen.push(...page.rows.map(({ day, n }) => `${day} ${n}`));
    after = page.next;
    if (!after) break;
  }
  assert.deepEqual(seen, ['2026-03-03 5', '2026-03-03 4', '2026-03-02 3', '2026-03-02 2', '2026-03-02 1']);
  const found = await answersWith(registry.db, { agency, words: ['资金', '支出', '没有的词'], most: 3 });
  assert.deepEqual(
    found.map(({ owner, word }) => `${word} ${owner}`).toSorted(),
    ['支出', '资金'].flatMap((word) => [3, 4, 5].map((n) => `${word} release/2026-${n}`)),
  );
  assert.deepEqual(await answersWith(registry.db, { but: agency, words: ['资金', '支出'], most: 9 }), []);
});

test('建议来了告诉工作机构负责人，决定了告诉承办人', () => {
  assert.deepEqual(toldOf({ act: 'suggestRelease', actor: 'person/2026-1' }, 'staff/owner'), ['role/disclosureHead']);
  assert.deepEqual(toldOf({ act: 'suggestRelease', actor: 'staff/clerk' }, 'staff/owner'), ['role/disclosureHead']);
  for (const act of ['release', 'declineRelease', 'unrelease'])
    assert.deepEqual(toldOf({ act, actor: 'staff/head' }, 'staff/owner'), ['staff/owner']);
});

interface Own {
  readonly kind?: DecisionKind;
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** A request that was answered and served. */
async function answered(where: Parameters<typeof sampleDesk>[0] | SampleDesk, own: Own = {}) {
  const desk = where && 'registry' in where ? where : await sampleDesk(where);
  const { registry } = desk;
  const asker = desk.as('clerk');
  const arrived = registry.now().slice(0, 10);
  const taking = { asker, key: null, agency, channel: 'counter', arrived, application: sampleApplication } as const;
  const { subject: request } = await done(takeIn(registry, taking));
  await done(register(registry, { asker, key: null, agency, request, seen: 1 }));
  await decide(desk, request, own.kind ?? 'granted.provided', own.files ?? []);
  return { desk, request, on: (who: ReturnType<SampleDesk['as']>) => onto(desk, request, who) };
}

async function decide(desk: SampleDesk, request: string, kind: DecisionKind, files: Own['files'] = []): Promise<void> {
  const { registry } = desk;
  const on = (role: Parameters<SampleDesk['as']>[0]) => onto(desk, request, desk.as(role));
  const drafted = { kind, finding: '经检索、审查。', reasons: '没有制作。', providing: '随本答复书提供。', files };
  if (kind.startsWith('unable')) {
    await done(search(registry, { ...(await on('clerk')), where: '档案室', words: '低保', result: '没有', found: 0 }));
  }
  await done(draft(registry, { ...(await on('clerk')), drafted }));
  await done(submit(registry, await on('clerk')));
  await done(clearSection(registry, await on('sectionHead')));
  await done(clearSecrecy(registry, await on('secrecyReviewer')));
  await done(answer(registry, await on('disclosureHead')));
  await done(serve(registry, { ...(await on('clerk')), way: 'counter', proof: '本人签收' }));
}

async function onto({ registry }: SampleDesk, request: string, asker: ReturnType<SampleDesk['as']>) {
  const seen = (await requestBySubject(registry.db, agency, request))?.version ?? 0;
  return { asker, key: null, agency, request, seen };
}

async function requestFiles({ registry }: SampleDesk, request: string) {
  return answerFilesOf(registry, { agency, request });
}

function why(outcome: { readonly ok: boolean }): string {
  return outcome.ok ? '' : (outcome as NotAllowed).why.says;
}
