import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abolish } from '#agencies/commands/abolish';
import { agencyById } from '#agencies/queries';
import { operator } from '#agencies/types';
import { LARGEST_FILE } from '#requests/application/attachments';
import { agency, done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { applyPath, sampleCitizen, typedWell } from '../track/sample-citizen.ts';
import { SENDINGS } from './limits.ts';

onEveryEngine('有错的申请逐处指出，填过的都在；改好再交，得到编号和查询码；交两次只算一件', async (_t, store) => {
  const { apply, browser, registry } = await sampleCitizen(store);
  const wrong = await apply({ phone: '1000000000', wants: '全部材料', name: '<b>张某某' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /<title>有错误 - 政府信息公开申请 - 青禾县民政局政府信息公开<\/title>/);
  assert.match(wrong.text, /还有 2 处需要填好，申请尚未提交/);
  assert.match(wrong.text, /<a href="#phone">联系电话：少 1 位，手机号是 11 位数字<\/a>/);
  assert.match(wrong.text, /<a href="#wants">所需信息：请写明/);
  assert.match(wrong.text, /申请人 <small>1 处要改/);
  assert.match(wrong.text, /value="&lt;b&gt;张某某".*value="00000019900101000X".*全部材料<\/textarea>/s);

  const filed = await browser.post(applyPath, typedWell);
  const again = await browser.post(applyPath, typedWell);
  assert.deepEqual([filed.status, filed.to, again.to], [303, '/track/receipt', '/track/receipt']);
  const { text } = await browser.get('/track/receipt');
  assert.match(text, /青民收件2026-1.*class="code">[A-Z2-9]{4}-[A-Z2-9]{4}</s);
  assert.equal((await registry.db.selectFrom('request').selectAll().execute()).length, 1);
});

onEveryEngine('同一张表两次同时到，只算一件；两个人填一样的，算两件', async (_t, store) => {
  const { app, browser, at, registry } = await sampleCitizen(store);
  const form = async () => /name="key" value="([^"]+)"/.exec((await browser.get(applyPath)).text)?.[1] ?? '';
  const [mine, another] = [await form(), await form()];
  at('2026-03-02T02:00:10Z');
  const send = (key: string) =>
    app.request(applyPath, { method: 'POST', body: new URLSearchParams({ ...typedWell, key }) });
  const answers = await Promise.all([send(mine), send(another), send(mine), send(mine), send(another)]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303, 303, 303],
  );
  assert.equal((await registry.db.selectFrom('request').selectAll().execute()).length, 2);
});

test('第二十九条：不问用途；没有选的项目说明怎样填', async () => {
  const { browser, apply } = await sampleCitizen();
  const { text } = await browser.get(applyPath);
  assert.doesNotMatch(text, /name="(?:purpose|use)"/);
  assert.match(text, /不用写用途/);

  const empty = await apply(Object.fromEntries(Object.keys(typedWell).map((name) => [name, ''])));
  assert.match(empty.text, /还有 7 处需要填好/);
});

for (const { what, wait, typed, says } of [
  { what: 'sent within a breath', wait: '2026-03-02T02:00:01Z', typed: {}, says: /提交得太快/ },
  { what: 'left open for a week', wait: '2026-03-09T02:00:01Z', typed: {}, says: /打开得太久/ },
  { what: 'with a token of nobody', wait: '2026-03-02T02:00:20Z', typed: { key: 'a.1.b' }, says: /打开得太久/ },
  {
    what: 'with the field filled that nobody sees',
    wait: '2026-03-02T02:00:20Z',
    typed: { website: 'http://x' },
    says: /不该填的/,
  },
])
  test(`a form ${what} comes back as it was, and is filed when it is sent once more`, async () => {
    const { browser, at } = await sampleCitizen();
    await browser.get(applyPath);
    at(wait);
    const refused = await browser.post(applyPath, { ...typedWell, ...typed });
    assert.equal(refused.status, 422);
    assert.match(refused.text, says);
    assert.match(refused.text, /value="张某某".*最低生活保障/s);

    at(wait.replace(/:..Z/, ':40Z'));
    assert.equal((await browser.post(applyPath, typedWell)).to, '/track/receipt');
  });

test('too many from one address wait, with everything typed kept; another address does not', async () => {
  let address = '192.0.2.1';
  const { apply, browser } = await sampleCitizen(undefined, { addressOf: () => address });
  for (let i = 0; i < SENDINGS.times; i += 1) await apply({ phone: '' });

  const refused = await apply({ wants: '写了很久的所需信息' });
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '300');
  assert.match(refused.text, /请 5 分钟以后再按一次.*value="张某某".*写了很久的所需信息/s);
  address = '192.0.2.2';
  assert.equal((await browser.post(applyPath, { ...typedWell, wants: '写了很久的所需信息' })).to, '/track/receipt');
});

test('what is public already is offered when it is looked for, or beside the mistakes; nothing found says nothing', async () => {
  const { apply } = await sampleCitizen();
  const looked = await apply({ wants: '2024年城乡低保、特困人员、临时救助的公开情况', look: '1', phone: '' });
  assert.equal(looked.status, 200);
  assert.match(looked.text, /这些可能就是您要的，已经公开.*<a href="\/reports\/[^"]+\/2024">/s);
  assert.match(looked.text, /2024年城乡低保、特困人员/);
  assert.doesNotMatch(looked.text, /role="alert"/);

  const nothing = await apply({ wants: '北岭镇某某桥的竣工图纸', look: '1' });
  assert.match(nothing.text, /没有找到，请接着填写/);
  assert.doesNotMatch((await apply({ wants: '北岭镇某某桥的竣工图纸', phone: '' })).text, /已经公开<|没有找到/);
});

const pdf = new Uint8Array(Buffer.from('%PDF-1.7 身份证'));

for (const { what, files, status, says } of [
  { what: 'a proof of identity', files: [new File([pdf], '张某某.pdf')], status: 303, says: null },
  {
    what: 'a program',
    files: [new File(['MZ'], '张某某.pdf')],
    status: 422,
    says: /“张某某\.pdf”不是 JPG、PNG 或者 PDF/,
  },
  {
    what: 'a file over the limit',
    files: [new File([pdf, new Uint8Array(LARGEST_FILE)], '大.pdf')],
    status: 422,
    says: /“大\.pdf”超过 5 MB/,
  },
  {
    what: 'far more than may be sent',
    files: [new File([pdf, new Uint8Array(LARGEST_FILE * 7)], '大.pdf')],
    status: 413,
    says: /一次最多收 25 MB，从“大\.pdf”起没有收到/,
  },
] as const)
  test(`an application with ${what} is answered with ${status}, and what was typed is kept`, async () => {
    const { app, browser, at, registry } = await sampleCitizen();
    const { text } = await browser.get(applyPath);
    at('2026-03-02T02:01:00Z');
    const body = new FormData();
    body.set('key', /name="key" value="([^"]+)"/.exec(text)?.[1] ?? '');
    for (const [name, value] of Object.entries(typedWell)) body.set(name, value);
    for (const file of files) body.append('attachments', file);
    const answer = await app.request(applyPath, { method: 'POST', body });
    assert.equal(answer.status, status);
    assert.equal((await registry.db.selectFrom('file').selectAll().execute()).length, says ? 0 : 1);
    if (says) assert.match(await answer.text(), new RegExp(`${says.source}.*`, 's'));
  });

test('an abolished agency takes no application, one that never was neither', async () => {
  const { browser, registry } = await sampleCitizen();
  assert.match((await browser.get('/apply')).text, /青禾县民政局.*青禾县青禾大道1号.*工作日 8:30—18:00/s);
  const { version } = (await agencyById(registry.db, agency)) ?? { version: 0 };
  await done(abolish(registry, { asker: operator, key: null, agency, seen: version }));

  assert.doesNotMatch((await browser.get('/apply')).text, /青禾县民政局/);
  for (const path of [applyPath, '/apply/nobody']) assert.equal((await browser.get(path)).status, 404, path);
  assert.equal((await browser.send(applyPath, typedWell)).status, 404);
});

test('agencies are found by a part of their name', async () => {
  const { browser } = await sampleCitizen();
  const { text } = await browser.get(`/apply?q=${encodeURIComponent('民政')}`);
  assert.match(text, /青禾县民政局/);
  assert.doesNotMatch(text, /<h3>青禾县人民政府办公室/);
  assert.match((await browser.get('/apply?q=x')).text, /没有名称里有这几个字的机关/);
});
