import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import { agency, sampleRequestsDesk, taken } from './sample-requests-desk.ts';

const search = paths.deskRequestsSearch(agency);
const list = paths.deskRequests(agency);

onEveryEngine('按申请人和内容查找：地址里没有查找的字，刷新、返回都还在，留痕里也没有', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  await taken(desk.registry, clerk.staff, { wants: '大营镇公墓选址审批材料' });
  await taken(desk.registry, clerk.staff, { name: '李某某', phone: '000-0000222', wants: '低保名单' });
  await clerk.get(list);

  for (const [q, found] of [
    ['李某某', ['2026-2']],
    ['000-0000222', ['2026-2']],
    ['公墓', ['2026-1']],
    ['张某某 公墓', ['2026-1']],
  ] as const) {
    const to = (await clerk.post(search, { q })).to ?? '';
    assert.match(to, new RegExp(`^${list}\\?find=[\\w-]{22}$`));
    for (const page of [await clerk.get(to), await clerk.get(to)]) {
      assert.deepEqual(idsIn(page.text), found, q);
      assert.ok(page.text.includes(`查找“${q}”，找到 1 件`));
      assert.ok(page.text.includes(`value="${q}"`));
    }
  }
  const nobody = (await clerk.post(search, { q: '高速公路' })).to ?? '';
  assert.match((await clerk.get(nobody)).text, /没有找到。姓名、证件号码、电话要写全/);
  const acts = await actsAbout(desk.registry.db, agency, `access/${clerk.staff}`);
  assert.equal(acts.filter(({ act }) => act === 'searchRequests').length, 5);
  assert.doesNotMatch(JSON.stringify(acts), /李某某|公墓|0000222/);
});

onEveryEngine('查找可以再按类别、承办人、年份筛选；翻页、导出都是找到的那些', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  for (let n = 1; n <= 53; n += 1) {
    const applicant = n === 7 ? 'enterprise' : 'natural';
    await taken(desk.registry, clerk.staff, { applicant, wants: n % 53 ? `第${n}项资金` : '公墓' });
  }
  await clerk.get(list);
  const to = (await clerk.post(search, { q: '资金' })).to ?? '';
  const first = await clerk.get(to);
  const next = /<a rel="next" href="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await clerk.get(next);
  assert.deepEqual([idsIn(first.text).length, idsIn(second.text)], [50, ['2026-2', '2026-1']]);
  assert.match(second.text, /回到第一页/);

  const narrowed = (await clerk.post(search, { q: '资金', k: 'enterprise', y: '2026' })).to ?? '';
  assert.match(narrowed, /\?find=[\w-]{22}&k=enterprise&y=2026$/);
  const page = await clerk.get(narrowed);
  assert.deepEqual(idsIn(page.text), ['2026-7']);
  const sheet = /href="([^"]+ledger\.xlsx[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.match(sheet, /find=/);
  assert.match((await clerk.get(sheet)).text.slice(0, 2), /PK/);
  await clerk.get(list);
  assert.equal(
    (await clerk.post(search, { q: ' ', tab: 'late', k: 'enterprise' })).to,
    `${list}?tab=late&k=enterprise`,
  );
});

test('登记号直接打开那一件；没有的、太短的在原处说明，填的还在', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const clerk = await desk.as('clerk', 'clerk');
  const subject = await taken(desk.registry, clerk.staff);
  const page = paths.deskRequest(agency, subject);
  await clerk.get(page);
  assert.equal((await clerk.post(search, { q: '青民收件2026-1' })).to, page);
  await clerk.post(paths.deskRequestAct(agency, subject, 'registration'), {});
  await clerk.get(list);
  for (const q of ['1', '〔2026〕1号', '2026-1', '青民依申〔2026〕1号', '青民依申(2026)1', '青民收件2026-1'])
    assert.equal((await clerk.post(search, { q })).to, page, q);
  for (const [q, says] of [
    ['9', '没有这个登记号的申请。'],
    ['〔2026〕99号', '没有这个登记号的申请。'],
    ['张', '请输入登记号，或者至少 2 个字的姓名、号码、内容。'],
    ['“”', '请输入登记号，或者至少 2 个字的姓名、号码、内容。'],
  ] as const) {
    const { status, text } = await clerk.post(search, { q });
    assert.equal(status, 422, q);
    assert.match(text, new RegExp(`role="alert"[\\s\\S]*<a href="#q">${says}</a>`));
    assert.ok(text.includes(`value="${q}"`), q);
  }
  assert.equal((await actsAbout(desk.registry.db, agency, `access/${clerk.staff}`)).length, 0);
});

test('别人的查找打不开；过了一个工作日的请重新输入；顶上的查找只给能看申请的人', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const [clerk, other] = [await desk.as('clerk', 'clerk'), await desk.as('other', 'clerk')];
  await taken(desk.registry, clerk.staff);
  const home = await clerk.get(paths.deskOf(agency));
  assert.match(home.text, new RegExp(`<form role="search" method="post" action="${search}">`));
  const to = (await clerk.post(search, { q: '张某某' })).to ?? '';
  assert.equal(idsIn((await clerk.get(to)).text).length, 1);

  const theirs = await other.get(to);
  assert.match(theirs.text, /已经过期。请重新输入/);
  assert.doesNotMatch(theirs.text, /张某某/);
  desk.on('2026-03-03');
  const again = await desk.as('later', 'clerk');
  assert.match((await again.get(to)).text, /只保存 12 小时/);
  const watcher = await desk.as('watcher', 'supervisor');
  assert.doesNotMatch((await watcher.get(paths.deskOf(agency))).text, /role="search"/);
  assert.equal((await watcher.post(search, { q: '张某某' })).status, 403);
});

onEveryEngine('上一件、下一件按来的那个列表排；办了一步还在列表里，离开列表也回得去', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  const clerk = await desk.as('clerk', 'clerk');
  const subjects: string[] = [];
  for (let n = 1; n <= 4; n += 1) subjects.push(await taken(desk.registry, clerk.staff, { wants: `第${n}项资金` }));
  for (const subject of subjects) {
    await clerk.get(paths.deskRequest(agency, subject));
    await clerk.post(paths.deskRequestAct(agency, subject, 'registration'), {});
  }
  const waits = paths.deskRequest(agency, subjects[1] ?? '');
  await clerk.get(waits);
  const asked = { items: '写明年度', ends: '2026-03-20', day: '2026-03-02' };
  await clerk.post(paths.deskRequestAct(agency, subjects[1] ?? '', 'supplement-notice'), asked);

  const walked = async (from: string) => {
    const ids: string[] = [];
    let href: string | null = (await pageHrefs(from))[0] ?? null;
    while (href) {
      const { text } = await clerk.get(href);
      ids.push(/requests\/(2026-\d+)\?/.exec(href)?.[1] ?? '');
      const before = linkOf(text, 'prev');
      assert.equal(before?.match(/requests\/(2026-\d+)/)?.[1], ids.at(-2), href);
      href = linkOf(text, 'next');
    }
    return ids;
  };
  async function pageHrefs(from: string): Promise<readonly string[]> {
    const { text } = await clerk.get(from);
    return [...text.matchAll(/<a class="hang" href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  }

  assert.deepEqual(await walked(list), ['2026-1', '2026-3', '2026-4', '2026-2']);
  assert.deepEqual(await walked(`${list}?tab=all`), ['2026-4', '2026-3', '2026-2', '2026-1']);
  assert.deepEqual(await walked(`${list}?tab=supplementing`), ['2026-2']);
  assert.deepEqual(await walked((await clerk.post(search, { q: '资金' })).to ?? ''), [
    ...['2026-4', '2026-3', '2026-2', '2026-1'],
  ]);
  const [, second = ''] = await pageHrefs(list);
  const shown = await clerk.get(second);
  const form = /action="([^"]+\/withdrawal[^"]*)"/.exec(shown.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { to = '' } = await clerk.post(form, { how: '当面', sure: 'yes' });
  assert.match(to ?? '', /^\/desk\/[a-z-]+\/requests\/2026-3\?at=[^&]+&done=withdraw$/);
  const after = await clerk.get(to ?? '');
  assert.deepEqual(
    ['prev', 'next'].map((rel) => linkOf(after.text, rel)?.match(/requests\/(2026-\d+)/)?.[1]),
    ['2026-1', '2026-4'],
  );
  assert.doesNotMatch((await clerk.get(paths.deskRequest(agency, 'request/2026-1'))).text, /上一件/);
});

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/<a(?: class="hang")? href="[^"]*\/requests\/(2026-\d+)\?[^"]*\bat=/g)].map(
    ([, id = '']) => id,
  );
}

function linkOf(text: string, rel: string): string | null {
  return new RegExp(`<a rel="${rel}" href="([^"]+)"`).exec(text)?.[1]?.replaceAll('&amp;', '&') ?? null;
}
