import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered } from '#remedies/sample-remedies';
import { confirm } from '#requests/commands/confirm';
import { split } from '#requests/commands/split';
import { receiptCode } from '#requests/queries/own';
import { agency, done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { sampleLog } from '../ops/sample-log.ts';
import { sampleOps } from '../ops/sample-ops.ts';
import { TRIES } from './limits.ts';
import { sampleCitizen } from './sample-citizen.ts';

const request = 'request/2026-1';

onEveryEngine('编号和查询码错了哪一个都说同一句话；对了才看得到进度，半小时以后要再查', async (_t, store) => {
  const { browser, receipt, at } = await sampleCitizen(store);
  const { number, code } = await receipt();
  browser.cookies.clear();

  const wrong = [];
  for (const typed of [
    { number, code: 'AAAA-AAAA' },
    { number: '青民收件2026-9', code },
    { number: '青政办收件2026-1', code },
  ])
    wrong.push((await browser.send('/track', typed)).text.replace(/value="[^"]*"/g, ''));
  assert.equal(new Set(wrong).size, 1);
  assert.match(wrong[0] ?? '', /编号或者查询码不对/);
  assert.match(
    (await browser.send('/track', { number: '', code: '' })).text,
    /请填写回执上的编号.*请填写回执上的查询码/s,
  );
  assert.equal((await browser.get('/track/status')).to, '/track?over');

  const found = await browser.send('/track', { number, code });
  assert.equal(found.to, '/track/status');
  assert.match(found.given[0] ?? '', /^gongkai\.track=[^;]+; Path=\/; Max-Age=1800; HttpOnly; SameSite=Strict$/);
  assert.doesNotMatch(found.given[0] ?? '', new RegExp(code));
  assert.match((await browser.get('/track/status')).text, /<h1>已经提交，等工作人员确认<\/h1>/);
  assert.equal((await browser.get('/track/receipt')).to, '/track/status');

  at('2026-03-02T02:40:00Z');
  assert.equal((await browser.get('/track/status')).to, '/track?over');
});

test('the receipt can be seen for ten minutes; a ticket that was changed is none; leaving ends it', async () => {
  const { browser, receipt, at } = await sampleCitizen();
  await receipt();
  at('2026-03-02T02:05:00Z');
  assert.match((await browser.get('/track/receipt')).text, /class="code"/);
  at('2026-03-02T02:11:00Z');
  assert.equal((await browser.get('/track/receipt')).to, '/track/status');
  const { text } = await browser.get('/track/status');
  assert.doesNotMatch(text, /class="code"/);

  const ticket = browser.cookies.get('gongkai.track') ?? '';
  browser.cookies.set('gongkai.track', ticket.replace('2026-1', '2026-2'));
  assert.equal((await browser.get('/track/status')).to, '/track?over');
  browser.cookies.set('gongkai.track', ticket);
  await browser.get('/track/status');
  assert.equal((await browser.post('/track/end', {})).to, '/apply');
  assert.equal(browser.cookies.has('gongkai.track'), false);
});

test('whoever tries numbers and codes too often waits', async () => {
  const { browser, receipt } = await sampleCitizen();
  const { number, code } = await receipt();
  for (let i = 0; i < TRIES.times; i += 1) await browser.send('/track', { number, code: 'AAAA-AAAA' });
  const refused = await browser.send('/track', { number, code });
  assert.equal(refused.status, 429);
  assert.match(refused.text, /查询得太多，请 10 分钟以后再查/);
});

onEveryEngine('第四十五条：拆分以后从整件走到每一件，别人的走不到', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry, as, receipt } = sample;
  await receipt();
  const on = { asker: as('clerk'), key: null, agency, request };
  await done(confirm(registry, { ...on, seen: 1 }));
  await done(split(registry, { ...on, seen: 2, wants: ['甲项信息', '乙项信息'] }));
  const { text } = await browser.get('/track/status');
  assert.match(text, /<h1>已经拆分，分别办理<\/h1>.*看第 1 件.*看第 2 件/s);

  assert.equal((await browser.post('/track/part', { request: 'request/2026-3' })).to, '/track/status');
  assert.match((await browser.get('/track/status')).text, /青民收件2026-3.*乙项信息.*看拆分以前的申请/s);
  await sample.apply();
  await browser.send('/track', {
    number: '青民收件2026-1',
    code: (await receiptCode(registry, { agency, request })) ?? '',
  });
  await browser.get('/track/status');
  await browser.post('/track/part', { request: 'request/2026-4' });
  assert.match((await browser.get('/track/status')).text, /青民收件2026-1/);
});

onEveryEngine('答复以后：结果、复议和诉讼的期限、评价一次、要求更正', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry } = sample;
  await answered(sample);
  const code = (await receiptCode(registry, { agency, request })) ?? '';
  await browser.send('/track', { number: '青民依申〔2026〕1号', code });
  const { text } = await browser.get('/track/status');
  assert.match(
    text,
    /<h1>已经答复，<span class="nowrap">2026年3月2日<\/span>送达<\/h1>.*处理决定：<strong>信息不存在/s,
  );
  assert.match(text, /答复送达：信息不存在.*直接送达（第三十三条）/s);
  assert.match(
    text,
    /最迟在2026年5月6日向青禾县人民政府（青禾县青禾大道1号）申请行政复议，也可以最迟在2026年9月2日向青禾县人民法院/,
  );
  assert.match(text, /可以向青禾县人民政府办公室投诉举报/);

  const letter = /href="(\/track\/letters\/8\.docx)"/.exec(text)?.[1] ?? '';
  const paper = await browser.get(letter);
  assert.equal(paper.status, 200);
  assert.match(decodeURIComponent(paper.headers.get('content-disposition') ?? ''), /青民依申〔2026〕1号.*\.docx$/);
  assert.equal((await browser.get('/track/letters/2.docx')).status, 404);

  await browser.get('/track/rating');
  assert.match((await browser.post('/track/rating', {})).text, /请选择一种评价/);
  assert.equal((await browser.post('/track/rating', { rating: '4', words: '<b>很快' })).to, '/track/status?done=rate');
  const rated = await browser.get('/track/status');
  assert.match(rated.text, /您的评价：满意/);
  assert.doesNotMatch(rated.text, /href="\/track\/rating"/);

  await browser.get('/track/correction');
  assert.match((await browser.post('/track/correction', { record: '出生日期' })).text, /请写明正确的内容/);
  const typed = { record: '出生日期', should: '1990年1月2日', evidence: '身份证' };
  assert.equal((await browser.post('/track/correction', typed)).to, '/track/status?done=demandCorrection');
  assert.match((await browser.get('/track/status')).text, /2026年3月2日提出：<strong>正在审核/);
});

onEveryEngine('个人信息不在网址、日志、操作记录和计数里', async (t, store) => {
  const { log, text } = sampleLog(t);
  const ops = { ...sampleOps({ store, now: () => '2026-03-02T02:00:00Z' }), log };
  const { browser, registry, apply } = await sampleCitizen(store, { ops });
  const seen = [(await apply({ phone: 'x' })).to, (await apply()).to];
  const { text: shown } = await browser.get('/track/receipt');
  const code = /class="code">([^<]+)</.exec(shown)?.[1] ?? '';
  await browser.get('/track/status');
  await browser.get('/track/withdrawal');
  seen.push((await browser.post('/track/withdrawal', {})).to);
  assert.deepEqual(seen, [null, '/track/receipt', '/track/status?done=withdraw']);

  const rows = await Promise.all(
    (['journal', 'request', 'keep_idempotency', 'keep_rate'] as const).map((table) =>
      registry.db.selectFrom(table).selectAll().execute(),
    ),
  );
  const personal = new RegExp(`张某某|00000019900101|0000111|最低生活保障|${code}|192\\.0\\.2`);
  assert.doesNotMatch(JSON.stringify(rows), personal);
  const lines = await text();
  assert.match(lines, /\/track\/withdrawal/);
  assert.doesNotMatch(lines, personal);
});
