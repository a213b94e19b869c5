import assert from 'node:assert/strict';
import { test } from 'node:test';
import { establish } from '#agencies/commands/establish';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { operator } from '#agencies/types';
import { paths } from '#paths';
import { file } from '#requests/commands/file';
import { requestBySubject } from '#requests/queries';
import { done, sampleApplication } from '#requests/sample-requests';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import { agency, sampleRequestsDesk, taken } from './sample-requests-desk.ts';

onEveryEngine('名单按期限分组，翻页不重不漏；输入登记号直接到那一件', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  for (let n = 0; n < 53; n += 1) await taken(desk.registry, clerk.staff, { wants: `第${n}项` });
  const page = paths.deskRequest(agency, 'request/2026-7');
  await clerk.get(page);
  await clerk.post(paths.deskRequestAct(agency, 'request/2026-7', 'registration'), {});

  const first = await clerk.get(paths.deskRequests(agency));
  assert.match(first.text, /在办 53 件/);
  assert.match(first.text, /时间还够/);
  const next = /<a rel="next" href="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await clerk.get(next);
  const numbers = (text: string) => [...text.matchAll(/requests\/(2026-\d+)\?at=/g)].map(([, id]) => id);
  assert.deepEqual(new Set([...numbers(first.text), ...numbers(second.text)]).size, 53);
  assert.equal(numbers(first.text).length + numbers(second.text).length, 53);
  assert.equal((await clerk.post(paths.deskRequestsSearch(agency), { q: '1' })).to, page);

  desk.on('2026-03-25');
  assert.match(
    (await desk.as('later', 'clerk').then((one) => one.get(paths.deskRequests(agency)))).text,
    /5 个工作日以内/,
  );
  desk.on('2026-03-31');
  const late = await desk.as('late', 'clerk').then((one) => one.get(`${paths.deskRequests(agency)}?tab=late`));
  assert.match(late.text, /超期 1 天/);
});

onEveryEngine('台账导出成工作簿', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  await taken(desk.registry, clerk.staff);
  const file = await clerk.get(paths.deskRequestsSheet(agency));
  assert.equal(file.status, 200);
  assert.match(file.headers.get('content-disposition') ?? '', /xlsx/);
  assert.match(file.text.slice(0, 2), /PK/);
});

test('今日写明快到期限的和等您审核的；监督员只看各单位超期几件', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const subject = await taken(desk.registry, clerk.staff);
  const page = paths.deskRequest(agency, subject);
  await clerk.get(page);
  await clerk.post(paths.deskRequestAct(agency, subject, 'registration'), {});
  const before = await clerk.get(paths.deskOf(agency));
  assert.match(before.text, /<b>0<\/b><span>件申请已超期/);
  assert.match(before.text, /没有快到期限的申请/);
  await clerk.get(page);
  const words = { kind: 'granted.provided', finding: '一份', providing: '随附' };
  await clerk.post(paths.deskRequestAct(agency, subject, 'draft'), words);
  await clerk.get(page);
  await clerk.post(paths.deskRequestAct(agency, subject, 'submission'), {});

  desk.on('2026-03-31');
  const head = await desk.as('section', 'sectionHead');
  const today = await head.get(paths.deskOf(agency));
  assert.match(today.text, /等您审核、签发的申请[\s\S]*青民依申〔2026〕1号/);
  assert.match(today.text, /<b class="is-red">1<\/b><span>件申请已超期/);
  const watcher = await desk.as('watcher', 'supervisor');
  const seen = await watcher.get(paths.deskOf(agency));
  assert.match(seen.text, /各单位超期的申请[\s\S]*青禾县民政局[\s\S]*<strong class="is-red">1<\/strong>/);
  assert.doesNotMatch(seen.text, /青民依申〔2026〕1号/);
});

test('同一件事的几件一并拟答复：一份稿子，每件各有留痕，办不了的说明原因', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const subjects: string[] = [];
  for (const wants of ['甲项', '乙项', '丙项']) {
    const subject = await taken(desk.registry, clerk.staff, { wants });
    subjects.push(subject);
    if (wants === '丙项') continue;
    await clerk.get(paths.deskRequest(agency, subject));
    await clerk.post(paths.deskRequestAct(agency, subject, 'registration'), {});
  }
  const list = await clerk.get(paths.deskRequests(agency));
  assert.equal([...list.text.matchAll(/type="checkbox" name="id"/g)].length, 2);

  const query = subjects.map((subject) => `id=${subject.replace('request/', '')}`).join('&');
  const form = await clerk.get(`${paths.deskRequestsTogether(agency)}?${query}`);
  const hidden = [...form.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
  body.set('kind', 'granted.provided');
  body.set('finding', '一份');
  body.set('providing', '随附');
  const cookie = [...clerk.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: 'http://localhost' };
  const path = `http://localhost${paths.deskRequestsTogether(agency)}`;
  const answer = await desk.app.request(path, { method: 'POST', body, headers });
  const text = await answer.text();
  assert.match(text, /拟好 2 件，共 3 件/);
  assert.match(text, /现在不能“拟答复”/);
  for (const [i, subject] of subjects.entries())
    assert.equal(
      (await requestBySubject(desk.registry.db, agency, subject))?.draft ?? null,
      i < 2 ? 'granted.provided' : null,
    );
});

test('同一个人、同样内容的并排列出，写明本月第几件；在其他单位的只给监督员看件数', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const asked = '2025年城市最低生活保障资金支出情况';
  await taken(desk.registry, clerk.staff, { wants: '另一项' });
  await taken(desk.registry, clerk.staff, {
    name: '李某某',
    idNumber: '000000199001010106',
    phone: '000-0000222',
    wants: asked,
  });
  const subject = await taken(desk.registry, clerk.staff, { wants: asked });

  const station = 'qinghe-rescue-station';
  const facts = sampleFacts('青禾县救助管理站', { codeWord: '青救' });
  await done(establish(desk.registry, { asker: operator, key: null, id: station, parent: agency, facts }));
  const visitor = { actor: 'person/visitor', agency: null, roles: ['public'] as const };
  await done(file(desk.registry, { asker: visitor, key: null, agency: station, application: sampleApplication }));

  const page = (await clerk.get(paths.deskRequest(agency, subject))).text;
  assert.match(page, /可能重复的申请[\s\S]*2026-1[\s\S]*同一申请人[\s\S]*2026-2[\s\S]*内容相同/);
  assert.match(page, /本年共 2 件；这是本月第 2 件，按件计收不收费/);
  assert.doesNotMatch(page, /救助管理站/);
  const both = await desk.as('both', 'clerk', 'supervisor');
  assert.match((await both.get(paths.deskRequest(agency, subject))).text, /青禾县救助管理站 1 件/);
});
