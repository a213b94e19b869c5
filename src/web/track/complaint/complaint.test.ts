import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account } from '#remedies/complaints/commands/account';
import { answer } from '#remedies/complaints/commands/answer';
import { askAccount } from '#remedies/complaints/commands/ask-account';
import { decide } from '#remedies/complaints/commands/decide';
import { reportDone } from '#remedies/complaints/commands/report-done';
import { withdraw } from '#remedies/complaints/commands/withdraw';
import { office, supervisor } from '#remedies/sample-remedies';
import { done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { sampleComplainer } from '../../complain/sample-complaint.ts';

const page = '/track/complaint';
const on = { key: null, agency: office, subject: 'complaint/2026-1' };

onEveryEngine(
  '投诉走到哪一步，标题就是结论；答复写在页上，答复书可以下载，给被投诉机关的文书不可以',
  async (_t, store) => {
    const { browser, registry, as, complained } = await sampleComplainer(store);
    const { number, code } = await complained();
    browser.cookies.clear();
    assert.equal((await browser.send('/track', { number, code })).to, page);
    const title = async () => /<h1>(.*?)<\/h1>/.exec((await browser.get(page)).text)?.[1];
    assert.equal(await title(), '已经收到，等待核查');

    const asked = { until: '2026-03-16', question: '内部问题' };
    await done(askAccount(registry, { ...on, asker: supervisor, seen: 1, ...asked }));
    assert.equal(await title(), '正在核查，已经要求被投诉机关说明情况');
    await done(account(registry, { ...on, asker: as('clerk'), seen: 2, account: '内部说明' }));
    const order = { measure: 'rectify', until: '2026-04-09', order: '内部意见' } as const;
    await done(decide(registry, { ...on, asker: supervisor, seen: 3, ...order }));
    assert.equal(await title(), '已经处理，正在答复您');
    assert.doesNotMatch((await browser.get(page)).text, /督促整改，期限/, '处理结果随答复告知');

    await done(answer(registry, { ...on, asker: supervisor, seen: 4, answer: '已经要求它重新答复。' }));
    const { text } = await browser.get(page);
    assert.match(text, /<title>已经答复：查证属实，督促整改/);
    assert.match(text, /要在2026年4月9日以前整改.*给您的答复.*已经要求它重新答复。/s);
    assert.match(
      text,
      /要求被投诉机关在2026年3月16日以前说明情况.*依据第四十七条第二款.*处理：查证属实，督促整改，期限为2026年4月9日/s,
    );
    assert.match(
      text,
      /李\*\*.*青禾县民政局.*（《条例》第五十一条）；复议机关是青禾县人民政府，管辖法院是青禾县人民法院/s,
    );
    assert.doesNotMatch(text, /内部|李某某|000-0000222/);

    assert.deepEqual(
      [...text.matchAll(/href="(\/track\/complaint\/letters\/[^"]+)"/g)].map(([, href]) => href),
      [`${page}/letters/5.docx`, `${page}/letters/5.pdf`],
    );
    const paper = await browser.get(`${page}/letters/5.pdf`);
    assert.equal(paper.status, 200);
    assert.match(
      decodeURIComponent(paper.headers.get('content-disposition') ?? ''),
      /青政办公开投诉〔2026〕1号投诉举报答复书\.pdf/,
    );
    for (const version of [1, 2, 4]) assert.equal((await browser.get(`${page}/letters/${version}.pdf`)).status, 404);

    await done(reportDone(registry, { ...on, asker: as('disclosureHead'), seen: 5, report: '改好了' }));
    assert.match((await browser.get(page)).text, /被投诉机关2026年3月2日报告已经整改。/);
  },
);

onEveryEngine(
  '没有编号和查询码看不到；查申请的看不到投诉，查投诉的看不到申请；结束查询以后都看不到',
  async (_t, store) => {
    const { browser, complained, receipt } = await sampleComplainer(store);
    assert.equal((await browser.get(page)).to, '/track?over');
    await receipt();
    assert.equal((await browser.get(page)).to, '/track?over');

    const { number } = await complained();
    assert.equal((await browser.get('/track/status')).to, '/track?over');
    const wrong = await browser.send('/track', { number, code: 'AAAA-AAAA' });
    assert.match(wrong.text, /编号或者查询码不对，请照回执再填一次/);
    await browser.get(page);
    assert.equal((await browser.send('/track/end', {})).to, page, '别的页面不能替他结束');
    assert.equal((await browser.post('/track/end', {})).to, '/complain');
    assert.equal((await browser.get(page)).to, '/track?over');
  },
);

test('the receipt can be seen for ten minutes, the complaint for half an hour', async () => {
  const { browser, at, complained } = await sampleComplainer();
  await complained();
  at('2026-03-02T02:09:00Z');
  assert.match((await browser.get(`${page}/receipt`)).text, /class="code"/);
  at('2026-03-02T02:11:00Z');
  assert.equal((await browser.get(`${page}/receipt`)).to, page);
  assert.doesNotMatch((await browser.get(page)).text, /class="code"/);
  at('2026-03-02T02:42:00Z');
  assert.equal((await browser.get(page)).to, '/track?over');
});

test('a complaint that was withdrawn says so', async () => {
  const { browser, registry, complained } = await sampleComplainer();
  await complained();
  await done(withdraw(registry, { ...on, asker: supervisor, seen: 1, how: '来电撤回' }));
  assert.match((await browser.get(page)).text, /<h1>您已经撤回投诉<\/h1>/);
});
