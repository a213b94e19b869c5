import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { asksToSupplement, bureau } from './office.ts';

interface Visit {
  readonly browser: Browser;
  readonly origin: string;
  readonly data: string;
  readonly scripts: boolean;
}

const paper = { name: '身份证.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
const other = { name: '位置图.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a', 'hex') };
const PATIENCE_MS = 3200;

/** From the form with mistakes to the receipt, the supplement that is asked for, and the withdrawal. */
export async function appliesAndWithdraws({ browser, origin, data, scripts }: Visit): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: scripts, viewport: { width: 390, height: 844 } });
  await page.goto(origin);
  await page.click('text="提出申请"');
  await page.click('text="向县民政局申请"');
  await fillsInWrongly(page);
  const { number, code } = await mendsAndSends(page);

  await page.click('text="看办理进度"');
  assert.equal(await page.textContent('h1'), '已经提交，等工作人员确认');
  await page.click('text="结束查询"');
  assert.equal(new URL(page.url()).pathname, '/apply');

  const [, serial] = /-(\d+)$/.exec(number) ?? [];
  const year = /\d{4}/.exec(number)?.[0];
  await asksToSupplement(data, `request/${year}-${serial}`, '请写明是哪一个乡镇');
  await follows(page, number, code);
  await supplements(page);
  await withdraws(page);
  for (const url of visited(page)) assert.doesNotMatch(decodeURIComponent(url), /张某某|000000199|低保/);
  await page.close();
}

const addresses = new WeakMap<Page, string[]>();

function visited(page: Page): readonly string[] {
  return addresses.get(page) ?? [];
}

async function fillsInWrongly(page: Page): Promise<void> {
  const seen: string[] = [];
  addresses.set(page, seen);
  page.on('request', (request) => seen.push(request.url()));
  assert.equal(new URL(page.url()).pathname, `/apply/${bureau}`);

  await page.fill('#name', '张某某');
  await page.fill('#idNumber', '00000019900101000X');
  await page.fill('#phone', '1000000000');
  await page.setInputFiles('#attachments', [paper, other]);
  await page.click('text="提交申请"');
  assert.equal(await page.textContent('[role="alert"] h2'), '还有 2 处需要填好，申请尚未提交');
  await page.click('[role="alert"] a >> nth=0');
  assert.equal(new URL(page.url()).hash, '#phone');
  assert.equal(await page.inputValue('#name'), '张某某');
}

async function mendsAndSends(page: Page): Promise<{ readonly number: string; readonly code: string }> {
  await page.fill('#phone', '10000000000');
  await page.fill('#wants', '2025年第三季度农村低保新增对象审核确认公示名单');
  await page.click('text="看看有没有已经公开的"');
  assert.equal(await page.inputValue('#phone'), '10000000000');
  assert.match((await page.textContent('#attachments-chosen')) ?? '', /（2 个）.*身份证\.pdf.*不要这个.*位置图\.png/s);
  await page.check('li:has-text("位置图.png") input');
  await page.click('text="看看有没有已经公开的"');
  assert.match((await page.textContent('#attachments-chosen')) ?? '', /（1 个）.*身份证\.pdf/s);
  await page.waitForTimeout(PATIENCE_MS);
  await page.click('text="提交申请"');

  assert.equal(await page.textContent('h1'), '申请已经提交');
  return {
    number: (await page.textContent('.receiptbox b')) ?? '',
    code: (await page.textContent('.receiptbox .code')) ?? '',
  };
}

async function follows(page: Page, number: string, code: string): Promise<void> {
  await page.fill('#number', number);
  await page.fill('#code', 'AAAA-AAAA');
  await page.click('main button >> text="查询进度"');
  assert.match((await page.textContent('[role="alert"]')) ?? '', /编号或者查询码不对/);
  assert.equal(await page.inputValue('#number'), number);
  await page.fill('#code', code.toLowerCase());
  await page.click('main button >> text="查询进度"');
  assert.match((await page.textContent('h1')) ?? '', /^请您在.*以前补正$/);
}

async function supplements(page: Page): Promise<void> {
  assert.match((await page.textContent('.notice')) ?? '', /请写明是哪一个乡镇/);
  await page.click('text="补正申请"');
  await page.fill('#wants', '北岭镇2025年第三季度农村低保新增对象审核确认公示名单');
  await page.click('text="提交补正"');
  assert.match((await page.textContent('h1')) ?? '', /^正在办理，法定答复期限 /);
  assert.ok(await page.isVisible('.days'));
  assert.match((await page.textContent('.timeline')) ?? '', /收到补正/);
}

async function withdraws(page: Page): Promise<void> {
  await page.click('text="撤回申请"');
  await page.click('text="撤回这份申请"');
  assert.equal(await page.textContent('h1'), '您已经撤回申请');
  assert.match((await page.textContent('.notice--green')) ?? '', /申请已经撤回/);
}
