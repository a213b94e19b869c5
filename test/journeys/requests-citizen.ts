import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type Fields, fillIn, newWindow, type Visit } from './requests-visit.ts';

export const bureau = 'qinghe-civil-affairs';

/** What somebody asks for. The ID number has a right check digit and no area. */
export const typed = {
  applicant: 'natural',
  name: '张某某',
  idNumber: '00000019900101000X',
  phone: '10000000000',
  wants: '北岭镇2025年第三季度农村低保新增对象审核确认公示名单',
  form: 'electronic',
  way: 'download',
} as const;

const APPLY = 'main form:has([name="wants"])';

/** Whoever asked for something on the portal, in front of the page that says how it stands. */
export class Citizen {
  readonly page: Page;
  /** as the receipt says them */
  readonly number: string;
  readonly code: string;

  private constructor(page: Page, number: string, code: string) {
    this.page = page;
    this.number = number;
    this.code = code;
  }

  /** Applies on the portal, and keeps the receipt. */
  static async applying(visit: Visit, own: Fields = {}): Promise<Citizen> {
    const page = await newWindow(visit);
    await page.goto(`${visit.origin}/apply`);
    await page.click('text="向县民政局申请"');
    await fillIn(page, APPLY, { ...typed, ...own });
    await visit.breathe();
    await page.click('text="提交申请"');

    assert.equal(await page.textContent('h1'), '申请已经提交');
    const [number, code] = [await page.textContent('.receiptbox b'), await page.textContent('.receiptbox .code')];
    return new Citizen(page, number ?? '', code ?? '');
  }

  /** request/2026-7 */
  get request(): string {
    const [, year, serial] = /(\d{4})-(\d+)$/.exec(this.number) ?? [];
    return `request/${year}-${serial}`;
  }

  /** Asks by number and code how it stands; answers the title of the page. */
  async stands(): Promise<string> {
    await this.page.goto(new URL('/track', this.page.url()).href);
    await fillIn(this.page, 'form.track', { number: this.number, code: this.code });
    await this.page.click('main button >> text="查询进度"');
    return (await this.page.textContent('h1')) ?? '';
  }

  /** Does what the page offers, by the form behind it. */
  async does(link: string, button: string, fields: Fields): Promise<void> {
    await this.page.click(`main a >> text="${link}"`);
    await fillIn(this.page, 'main form', fields);
    await this.page.click(`main button >> text="${button}"`);
    assert.match(this.page.url(), /\?done=/, (await this.page.textContent('main')) ?? '');
  }

  async reads(): Promise<string> {
    return (await this.page.textContent('main')) ?? '';
  }

  /** Takes a letter away; answers its bytes as text of one byte a character. */
  async takes(letter: string, ending: 'Word' | 'PDF'): Promise<string> {
    const href = await this.page.getAttribute(`main a:has-text("${letter}（${ending}）")`, 'href');
    const answer = await this.page.request.get(new URL(href ?? '', this.page.url()).href);
    assert.equal(answer.status(), 200);
    return (await answer.body()).toString('latin1');
  }
}
