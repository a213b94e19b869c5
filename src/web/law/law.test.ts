import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSite } from '../sample-site.ts';

const { app } = await sampleSite({ now: () => '2026-03-27T01:00:00Z' });

async function page(path: string): Promise<{ status: number; body: string; heading: string }> {
  const answer = await app.request(path);
  const body = await answer.text();
  return { status: answer.status, body, heading: /<h1>([^<]*)<\/h1>/.exec(body)?.[1] ?? '' };
}

for (const [path, heading] of [
  ['/due', '期限计算：答复申请'],
  ['/due?deadline=answer&from=2026-03-02', '2026年3月30日（星期一）以前答复'],
  ['/due?deadline=answer&from=2026-03-02&extension=20', '2026年4月28日（星期二）以前答复'],
  [
    '/due?from=2026-03-02&sent=2026-03-09&received=&answered=2026-03-24&sent=&received=&answered=',
    '2026年4月15日（星期三）以前答复',
  ],
  ['/due?deadline=third-party&from=2026-09-21', '2026年10月19日（星期一）以前提出意见'],
  ['/due?deadline=report&year=2025&reporter=government', '2026年3月31日（星期二）以前公布年度报告'],
  ['/due?deadline=litigation&from=2026-03-02&afterReview=1', '2026年3月17日（星期二）以前提起行政诉讼'],
  [
    '/due?deadline=answer&from=2026-04-01&local=2026-04-20+%E4%B8%89%E6%9C%88%E4%B8%89',
    '2026年5月6日（星期三）以前答复',
  ],
  ['/fee', '收费计算'],
  ['/fee?by=items&count=45', '信息处理费 5500 元'],
  ['/fee?by=pages&count=250', '信息处理费 4700 元'],
  ['/fee?by=items&count=2&earlier=10', '信息处理费 200 元'],
] as const) {
  test(`${path}: 先说结论：${heading}`, async () => {
    const found = await page(path);
    assert.equal(found.status, 200);
    assert.equal(found.heading, heading);
  });
}

test('期限计算: 时钟画出已用、今天、不计和剩余，并有一句话', async () => {
  const { body } = await page('/due?from=2026-03-02&sent=2026-03-09&received=&answered=2026-03-24');
  assert.match(body, /还剩<b>12<\/b>个工作日，法定期限 2026年4月15日/);
  assert.match(body, /aria-label="共20个工作日，已用8，剩余12；虚线格 11 个，不计入期限；红线为法定期限2026年4月15日"/);
  assert.equal(body.match(/<span class="p"/g)?.length, 11);
  assert.equal(body.match(/<span class="t"/g)?.length, 1);
});

test('期限计算: 逐日的日历，每一天都有号或者原因', async () => {
  const { body } = await page('/due?from=2026-03-30');
  assert.match(body, /<caption>2026年3月<\/caption>[\s\S]*<caption>2026年4月<\/caption>/);
  assert.match(body, /<td class="is-in"><b>7<\/b><span>第5日<\/span><\/td>/);
  assert.match(body, /<b>6<\/b><span>清明节<\/span>/);
  assert.match(body, /<td class="is-due"><b>28<\/b><span>第20日<br>期满<\/span><\/td>/);
});

test('期限计算: 条款、解释、内部期限和永久链接', async () => {
  const { body } = await page('/due?from=2026-03-02&sent=2026-03-09&received=&answered=2026-03-24&extension=');
  assert.match(body, /第三十三条第二款、第三十三条第三款/);
  assert.match(body, /起算之日不计入，次日为第一日/);
  assert.match(body, /不扣征求意见时间的内部期限<\/dt><dd>2026年3月30日/);
  const kept = /href="([^"]+)">这次计算的永久链接/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.equal(kept, '/due?deadline=answer&from=2026-03-02&sent=2026-03-09&received=&answered=2026-03-24');
  assert.equal((await page(kept)).heading, '2026年4月15日（星期三）以前答复');
});

test('期限计算: 没有放假通知的年份，标明暂定、缺哪一年', async () => {
  const { body } = await page('/due?from=2026-12-15');
  assert.match(body, /这是暂定的期限。还没有收录2027年的放假通知/);
  assert.match(body, /<b>4<\/b><span>第13日<br>暂定<\/span>/);
});

for (const [path, says] of [
  ['/due?from=', '请写收到申请之日'],
  ['/due?from=2026-02-30', '“2026-02-30”不是日历上的日子'],
  ['/due?from=2018-01-02', '早于 2019-05-15'],
  ['/due?from=2026-03-02&extension=50', '延长的期限最长 20 个工作日'],
  ['/due?from=2026-03-02&sent=2026-03-09&received=&answered=2026-03-01', '先发出，再收到，再回复'],
  ['/due?from=2026-03-02&local=x', '不是一天地方假日'],
  ['/due?deadline=report&year=', '年度要写 2019 或者以后的年份'],
  ['/fee?by=items&count=', '件数要写不小于 0 的整数'],
  ['/fee?by=pages&count=-3', '页数要写不小于 0 的整数'],
  ['/fee?by=items&count=99999', '件数应当是0至10000的整数'],
] as const) {
  test(`${path}: 说明哪里错、怎样改，已填的还在`, async () => {
    const { status, body } = await page(path);
    assert.equal(status, 422);
    assert.match(body, /<div class="notice notice--summary" role="alert"/);
    assert.ok(body.includes(says.replaceAll('"', '&quot;')), says);
    assert.ok(
      [...body.matchAll(/role="alert"[\s\S]*?href="#([^"]+)"/g)].every(([, id]) => body.includes(` id="${id}"`)),
    );
  });
}

test('期限计算: 没有的期限没有页面；带标签的文字不会变成网页', async () => {
  assert.equal((await page('/due?deadline=someday')).status, 404);
  assert.doesNotMatch((await page('/due?from=%3Cscript%3E')).body, /<script/);
});
