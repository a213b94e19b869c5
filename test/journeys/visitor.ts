import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const report = new URL('../../src/web/library/founding-2024.txt', import.meta.url).pathname;

interface Visit {
  readonly browser: Browser;
  readonly origin: string;
  readonly scripts: boolean;
}

/** Reads a report: from the home page to a mistake in it, there and back, and takes it away as a file. */
export async function readsAReport({ browser, origin, scripts }: Visit): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: scripts, viewport: { width: 1366, height: 768 } });
  await page.goto(origin);
  await page.click('nav[aria-label="主导航"] a[href="/reports"]');
  await page.click('.items__title >> nth=0');

  await page.click('.checks a >> nth=0');
  const mark = new URL(page.url()).hash.slice(1);
  assert.match(mark, /^(?:mark|cell|part)-/);
  assert.ok(await page.isVisible(`[id="${mark}"]`));
  await page.click('.finding a >> nth=0');
  assert.match(page.url(), /#finding-\d+$/);

  const answer = await page.request.get(origin + (await page.getAttribute('a[href$=".pdf"]', 'href')));
  assert.equal((await answer.body()).subarray(0, 5).toString(), '%PDF-');
  await page.close();
}

/** Has a report of their own checked, lays another year beside it, and deletes it. */
export async function checksAReport({ browser, origin, scripts }: Visit): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: scripts, viewport: { width: 390, height: 844 } });
  await page.goto(`${origin}/check`);
  await page.click('text=开始核对');
  assert.match((await page.textContent('[role="alert"]')) ?? '', /请选择一个文件/);

  await page.fill('#text', readFileSync(report, 'utf8'));
  await page.click('text=开始核对');
  const result = page.url();
  assert.match(result, /\/check\/[\w-]{22}$/);
  assert.equal((await page.textContent('[id="cell-T3.new.total"]'))?.trim(), '1');

  await page.click('text=上传另一年度的报告');
  await page.setInputFiles('#file', { name: '上一年.txt', mimeType: 'text/plain', buffer: Buffer.from(lastYear()) });
  await page.click('text=开始核对');
  assert.match((await page.textContent('h1')) ?? '', /2023年与2024年比较/);
  assert.match((await page.textContent('.official--wide')) ?? '', /第二十条第（一）项/);

  await page.goto(result);
  await page.click('text=现在就删除');
  assert.equal(await page.textContent('h1'), '已经删除');
  assert.equal((await page.goto(result))?.status(), 404);
  await page.close();
}

/** Chooses 适老 and 高对比, keeps them from page to page, and leaves them. */
export async function changesTheView({ browser, origin, scripts }: Visit): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const classes = () => page.getAttribute('html', 'class');

  await page.goto(`${origin}/reports?year=2024`);
  await page.click('text="适老版"');
  assert.equal(page.url(), `${origin}/reports?year=2024`);
  await page.click('text="高对比"');
  assert.equal(await classes(), 'elder contrast');
  await page.click('nav[aria-label="主导航"] a[href="/check"]');
  assert.equal(await classes(), 'elder contrast');
  await page.click('text="退出适老版"');
  assert.equal(await classes(), 'contrast');
  await context.close();
}

function lastYear(): string {
  return readFileSync(report, 'utf8').replaceAll('2024年', '2023年').replaceAll('2025年1月', '2024年1月');
}
