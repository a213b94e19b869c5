import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '#demo/make';

interface Visit {
  readonly browser: Browser;
  readonly origin: string;
  readonly scripts: boolean;
  /** of the new clerk: nobody has it yet */
  readonly username: string;
}

const OWN = 'huache-yuexia-zhuqiao';

/** A new clerk: one administrator makes the account, another gives it its role, the clerk signs in and sees 今日. */
export async function takesUpOffice({ browser, origin, scripts, username }: Visit): Promise<void> {
  const enter = async (who: string, password: string) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(`${origin}/desk`);
    await page.fill('#username', who);
    await page.fill('#password', password);
    await page.click('main button');
    return page;
  };

  const password = await appoints(await enter('zfb-qin', PASSWORD), username);
  await authorises(await enter('zfb-xu', PASSWORD), username);
  await begins(await enter(username, password), password);
}

/** Makes the account, and reads the password that is shown once. */
async function appoints(page: Page, username: string): Promise<string> {
  await page.click('nav[aria-label="工作台"] >> text="工作人员"');
  await page.click('text="青禾县民政局"');
  await page.click('text="开设账号"');
  await page.fill('#name', '钱某');
  await page.fill('#section', '社会救助科');
  await page.click('main form button');
  assert.match((await page.textContent('[role="alert"]')) ?? '', /账号用 3 到 32 位/);
  assert.equal(await page.inputValue('#name'), '钱某');

  await page.fill('#username', username);
  await page.click('main form button');
  assert.equal(await page.textContent('h1'), '账号已经开设');
  const password = (await page.textContent('#slip-password')) ?? '';
  await page.context().close();
  return password;
}

/** Finds the account among what is to be done today, and gives it its role. */
async function authorises(page: Page, username: string): Promise<void> {
  await page.click('text="社会救助科 钱某" >> nth=0');
  assert.match((await page.textContent('main')) ?? '', new RegExp(username));
  await page.click('summary >> text="授权"');
  await page.check('#roles-clerk');
  await page.click('details[open] button');
  assert.match((await page.textContent('[role="status"]')) ?? '', /“授权”已经办好/);
  await page.context().close();
}

/** Must change the password first, then is at the desk. */
async function begins(page: Page, password: string): Promise<void> {
  assert.equal(await page.textContent('h1'), '修改口令');
  await page.fill('#current', password);
  await page.fill('#next', OWN);
  await page.fill('#again', OWN);
  await page.click('main button');

  assert.match((await page.textContent('h1')) ?? '', /^\d+月\d+日 星期/);
  assert.match((await page.textContent('main')) ?? '', /依申请公开：已过、今天和 5 个工作日以内/);
  assert.match((await page.textContent('header')) ?? '', /社会救助科 钱某/);
  await page.click('text="退出"');
  assert.match((await page.textContent('main')) ?? '', /您已经退出/);
  await page.context().close();
}
