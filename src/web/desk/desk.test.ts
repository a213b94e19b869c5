import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Role, roles } from '#agencies/roles';
import { paths } from '#paths';
import { openInMemory } from '#store/open';
import { civil, finance, office, sampleCounty } from './sample-county.ts';

for (const role of Object.keys(roles) as Role[])
  test(`${roles[role]}能去的每一页都打得开，不存放、不收录`, async () => {
    const { enter } = await sampleCounty(await openInMemory());
    const browser = await enter(civil, role);
    const { text } = await browser.get(paths.deskOf(civil));
    const nav = /<div class="side__nav">[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '';
    const links = [...nav.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    assert.ok(links.includes(paths.deskOf(civil)));
    for (const href of links) {
      const { status, headers, text: page } = await browser.get(href);
      assert.equal(status, 200, href);
      assert.deepEqual([headers.get('cache-control'), headers.get('x-robots-tag')], ['no-store', 'noindex'], href);
      assert.match(page, new RegExp(`href="${href}" aria-current="page"`));
    }
  });

test('不能看的机关和没有的机关，答得一个字也不差', async () => {
  const { enter } = await sampleCounty(await openInMemory());
  const browser = await enter(civil, 'systemAdmin');
  for (const page of [
    paths.deskOf,
    paths.deskAgencies,
    paths.deskFacts,
    paths.deskStaff,
    paths.deskLog,
    paths.deskPersons,
  ]) {
    const [other, none] = [await browser.get(page(finance)), await browser.get(page('qinghe-nowhere'))];
    assert.deepEqual([other.status, none.status], [403, 403]);
    const plain = (text: string) => text.replaceAll(finance, '').replaceAll('qinghe-nowhere', '');
    assert.equal(plain(other.text), plain(none.text));
    assert.match(other.text, /<h1>不能看这一页<\/h1>[\s\S]*依据：/);
  }
});

test('没有登录的先登录；抄错的地址，登录以后说没有', async () => {
  const { browser, enter } = await sampleCounty(await openInMemory());
  const sent = await browser().get(paths.deskStaff(civil));
  assert.deepEqual([sent.status, sent.to], [303, paths.signInFor(paths.deskStaff(civil))]);
  const inside = await enter(civil, 'clerk');
  assert.equal((await inside.get('/desk/qinghe-civil-affairs/nothing')).status, 404);
  assert.equal((await inside.get('/desk/Nothing!')).status, 404);
});

test('显示方式换了，还在原来那一页', async () => {
  const { enter } = await sampleCounty(await openInMemory());
  const browser = await enter(office, 'auditAdmin');
  const path = `${paths.deskLog(office)}?act=appoint`;
  const moved = await browser.get(`${path}&view=elder`);
  assert.deepEqual([moved.status, moved.to], [303, path]);
  assert.match((await browser.get(path)).text, /<html lang="zh-CN" class="elder">/);
});

test('表单太大就不收', async () => {
  const { enter } = await sampleCounty(await openInMemory());
  const browser = await enter(civil, 'disclosureHead');
  await browser.get(paths.deskFactsForm(civil));
  assert.equal((await browser.post(paths.deskFacts(civil), { name: 'x'.repeat(300_000) })).status, 413);
});

test('演示的每一页都写明演示，正式的都不写', async () => {
  for (const demo of [true, false]) {
    const { enter } = await sampleCounty(await openInMemory(), { demo });
    const browser = await enter(office, 'systemAdmin');
    for (const path of [paths.deskOf(office), paths.deskStaff(civil), paths.deskLog(office), paths.account])
      assert.equal(/<strong>演示<\/strong>/.test((await browser.get(path)).text), demo, path);
  }
});

test('搜索引擎不进工作台', async () => {
  const { browser } = await sampleCounty(await openInMemory());
  assert.match((await browser().get(paths.robots)).text, /^Disallow: \/desk$/m);
});
