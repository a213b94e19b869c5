import assert from 'node:assert/strict';
import { test } from 'node:test';
import { establish } from '#agencies/commands/establish';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { operator } from '#agencies/types';
import { office } from '#remedies/sample-remedies';
import { LARGEST_FILE } from '#requests/application/attachments';
import { done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { SENDINGS } from '../apply/limits.ts';
import { sampleLog } from '../ops/sample-log.ts';
import { sampleOps } from '../ops/sample-ops.ts';
import { complainedWell, complainPath, sampleComplainer } from './sample-complaint.ts';

const tracked = '/track/complaint';
const receipt = '/track/complaint/receipt';

onEveryEngine('第四十七条：写明由哪个主管部门受理；有错逐处指出，填过的都在；交两次只算一件', async (_t, store) => {
  const { complain, browser, registry } = await sampleComplainer(store);
  const blank = await browser.get(complainPath);
  assert.match(
    blank.text,
    /由<strong>青禾县人民政府办公室<\/strong>受理（《条例》第三条第三款、第四十七条第二款）。青禾县民政局看不到谁投诉/,
  );
  const wrong = await complain({ ground: '', what: '<b>没有理由', phone: '1000000000', name: ' ', request: '9号' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /<title>有错误 - 投诉举报青禾县民政局 - 青禾县人民政府办公室政府信息公开<\/title>/);
  assert.match(wrong.text, /还有 4 处需要填好，投诉尚未提交/);
  for (const says of [
    /<a href="#ground">投诉的事项：请选择投诉的事项<\/a>/,
    /<a href="#name">姓名或者名称：请填写姓名或者名称<\/a>/,
    /<a href="#phone">联系电话：少 1 位，手机号是 11 位数字<\/a>/,
    /<a href="#request">哪一件申请：青禾县民政局没有这件申请/,
    /&lt;b&gt;没有理由<\/textarea>.*value="9号"/s,
  ])
    assert.match(wrong.text, says);

  const lodged = await browser.post(complainPath, complainedWell);
  const again = await browser.post(complainPath, complainedWell);
  assert.deepEqual([lodged.status, lodged.to, again.to], [303, receipt, receipt]);
  assert.match((await browser.get(receipt)).text, /青政办公开投诉〔2026〕1号.*class="code">[A-Z2-9]{4}-[A-Z2-9]{4}</s);
  const rows = await registry.db.selectFrom('remedy').selectAll().execute();
  assert.deepEqual(
    rows.map(({ agency_id, subject, about }) => [agency_id, subject, about]),
    [[office, 'complaint/2026-1', 'qinghe-civil-affairs']],
  );
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
  test(`a complaint ${what} comes back as it was, and is lodged when it is sent once more`, async () => {
    const { browser, at } = await sampleComplainer();
    await browser.get(complainPath);
    at(wait);
    const refused = await browser.post(complainPath, { ...complainedWell, ...typed });
    assert.equal(refused.status, 422);
    assert.match(refused.text, says);
    assert.match(refused.text, /不予公开的理由，要求重新答复.*value="李某某"/s);

    at(wait.replace(/:..Z/, ':40Z'));
    assert.equal((await browser.post(complainPath, complainedWell)).to, receipt);
  });

test('the token of an application opens no complaint', async () => {
  const { browser, at } = await sampleComplainer();
  const { text } = await browser.get('/apply/qinghe-civil-affairs');
  at('2026-03-02T02:01:00Z');
  const key = /name="key" value="([^"]+)"/.exec(text)?.[1] ?? '';
  assert.match((await browser.send(complainPath, { ...complainedWell, key })).text, /打开得太久/);
});

test('too many from one address wait, with everything typed kept; another address does not', async () => {
  let address = '192.0.2.1';
  const { complain, browser } = await sampleComplainer(undefined, { addressOf: () => address });
  for (let i = 0; i < SENDINGS.times; i += 1) await complain({ phone: 'x' });

  const refused = await complain({ what: '写了很久的事实' });
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '300');
  assert.match(refused.text, /请 5 分钟以后再按一次“提交投诉”.*写了很久的事实/s);
  address = '192.0.2.2';
  assert.equal((await browser.post(complainPath, complainedWell)).to, receipt);
});

const pdf = new Uint8Array(Buffer.from('%PDF-1.7 答复书'));

for (const { what, files, status, says } of [
  { what: 'a letter', files: [new File([pdf], '答复书.pdf')], status: 303, says: null },
  {
    what: 'a program',
    files: [new File(['MZ'], '答复书.pdf')],
    status: 422,
    says: /“答复书\.pdf”不是 JPG、PNG 或者 PDF/,
  },
  {
    what: 'far more than may be sent',
    files: [new File([pdf, new Uint8Array(LARGEST_FILE * 7)], '大.pdf')],
    status: 413,
    says: /从“大\.pdf”起没有收到/,
  },
] as const)
  test(`a complaint with ${what} is answered with ${status}, and what was typed is kept`, async () => {
    const { browser, at, registry } = await sampleComplainer();
    await browser.get(complainPath);
    at('2026-03-02T02:01:00Z');
    const answer = await browser.upload(complainPath, complainedWell, { name: 'attachments', files: [...files] });
    assert.equal(answer.status, status);
    assert.equal((await registry.db.selectFrom('file').selectAll().execute()).length, says ? 0 : 1);
    if (says) assert.match(answer.text, new RegExp(`${says.source}[\\s\\S]*value="李某某"`));
  });

test('a file that was chosen stays with a form that comes back', async () => {
  const { browser, at, registry } = await sampleComplainer();
  await browser.get(complainPath);
  at('2026-03-02T02:01:00Z');
  const files = [new File([pdf], '答复书.pdf')];
  const wrong = await browser.upload(complainPath, { ...complainedWell, name: '' }, { name: 'attachments', files });
  assert.match(wrong.text, /已经收下的文件（1 个）[\s\S]*答复书\.pdf/);
  assert.equal((await browser.post(complainPath, complainedWell)).to, receipt);
  assert.equal((await registry.db.selectFrom('file').selectAll().execute()).length, 1);
});

test('whom nobody here supervises is said where to complain about; one that never was is not there', async () => {
  const { browser, registry } = await sampleComplainer();
  const facts = sampleFacts('青禾县税务局', { codeWord: '青税', vertical: true });
  await done(establish(registry, { asker: operator, key: null, id: 'qinghe-tax', parent: office, facts }));

  assert.match(
    (await browser.get('/complain/qinghe-tax')).text,
    /垂直领导.*（《条例》第三条第四款），请向它的上级部门提出/,
  );
  assert.match((await browser.get(`/complain/${office}`)).text, /上一级行政机关不在本站.*（《条例》第五十一条）/);
  for (const id of ['qinghe-tax', office])
    assert.equal((await browser.send(`/complain/${id}`, complainedWell)).status, 200, 'nothing is lodged');
  assert.equal((await browser.get('/complain/nobody')).status, 404);
  assert.equal((await registry.db.selectFrom('remedy').selectAll().execute()).length, 0);
});

test('pages lead there: the footer, 依申请公开, the form of an application, one’s own application', async () => {
  const { browser, receipt: applied } = await sampleComplainer();
  assert.match((await browser.get('/')).text, /<footer[\s\S]*href="\/complain">投诉举报/);
  assert.match((await browser.get('/apply')).text, /<a class="btn" href="\/complain">投诉举报/);
  assert.match(
    (await browser.get('/apply/qinghe-civil-affairs')).text,
    /不用这张表的[\s\S]*href="\/complain">投诉举报[\s\S]*第三十九条第一款/,
  );
  const choose = (await browser.get('/complain?q=%E6%B0%91%E6%94%BF')).text;
  assert.match(choose, /href="\/complain\/qinghe-civil-affairs">投诉青禾县民政局/);
  assert.match(choose, /信访事项，对其他工作的投诉、举报：通过信访等相应的渠道提出，这里不受理/);

  const { number } = await applied();
  assert.match((await browser.get('/track/status')).text, /href="\/complain\/qinghe-civil-affairs">在网上投诉举报/);
  const { text } = await browser.get(complainPath);
  assert.match(text, new RegExp(`id="ground-handling"[^>]* checked[\\s\\S]*value="${number}"`));
  assert.doesNotMatch((await browser.get(`/complain/${office}`)).text, new RegExp(number));
});

onEveryEngine('个人信息不在网址、日志、操作记录和计数里', async (t, store) => {
  const { log, text } = sampleLog(t);
  const ops = { ...sampleOps({ store, now: () => '2026-03-02T02:00:00Z' }), log };
  const { browser, registry, complained } = await sampleComplainer(store, { ops });
  const { code } = await complained();
  await browser.get(tracked);

  const rows = await Promise.all(
    (['journal', 'remedy', 'keep_idempotency', 'keep_rate'] as const).map((table) =>
      registry.db.selectFrom(table).selectAll().execute(),
    ),
  );
  const personal = new RegExp(`李某某|0000222|要求重新答复|${code}|192\\.0\\.2`);
  assert.doesNotMatch(JSON.stringify(rows), personal);
  const lines = await text();
  assert.match(lines, /\/track\/complaint/);
  assert.doesNotMatch(lines, personal);
});
