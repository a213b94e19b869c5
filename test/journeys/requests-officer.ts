import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { PASSWORD } from '#demo/make';
import { bureau } from './requests-citizen.ts';
import { type Fields, fillIn, newWindow, type Visit } from './requests-visit.ts';

/** The people of the bureau that a request passes, by what they do. */
export const people = {
  clerk: 'mz-zhou',
  sectionHead: 'mz-he',
  secrecyReviewer: 'mz-ma',
  head: 'mz-tang',
} as const;

export type Office = Readonly<Record<keyof typeof people, Officer>>;

/** Everybody of the bureau, each at a desk of his own. */
export async function office(visit: Visit): Promise<Office> {
  const entered: [string, Officer][] = [];
  for (const [role, username] of Object.entries(people)) entered.push([role, await Officer.entering(visit, username)]);
  return Object.fromEntries(entered) as unknown as Office;
}

const REDIRECTION = 300;

/** Somebody at a desk. */
export class Officer {
  readonly page: Page;
  /** how many pages were shown since a case was opened */
  screens = 0;
  readonly #origin: string;

  readonly #username: string;

  private constructor(page: Page, origin: string, username: string) {
    this.page = page;
    this.#origin = origin;
    this.#username = username;
    page.on('response', (answer) => {
      if (answer.request().isNavigationRequest() && answer.status() < REDIRECTION) this.screens += 1;
    });
  }

  static async entering(visit: Visit, username: string): Promise<Officer> {
    return new Officer(await newWindow(visit), visit.origin, username);
  }

  /** Opens a page of the bureau's desk; signs in where a session is not there, or over. */
  async looksAt(path: string): Promise<void> {
    const { page } = this;
    await page.goto(`${this.#origin}/desk/${bureau}/${path}`);
    if (await page.isVisible('#password')) {
      await fillIn(page, 'form', { username: this.#username, password: PASSWORD });
      await page.click('button >> text="登录"');
    }
    assert.equal(page.url(), `${this.#origin}/desk/${bureau}/${path}`);
  }

  /** Finds a case on the list by its number, and opens it: the first screen. */
  async opens(number: string): Promise<void> {
    await this.looksAt('requests');
    this.screens = 0;
    await this.page.click(`main a >> text="${number}"`);
  }

  /** Opens a case by its address. */
  async goes(request: string): Promise<void> {
    await this.looksAt(request.replace('request/', 'requests/'));
  }

  /** Does an act by its form on the page before him; it must be done. */
  async does(word: string, fields: Fields = {}, button = ''): Promise<void> {
    await this.tries(word, fields, button);
    assert.match(this.page.url(), /[?&]done=/, `${word}: ${await this.page.textContent('main')}`);
  }

  /** Sends the form of an act, whatever comes of it. */
  async tries(word: string, fields: Fields = {}, button = ''): Promise<void> {
    const form = `form:is([action$="/${word}"], [action*="/${word}?"])`;
    const summary = this.page.locator(`details.action:has(${form}) > summary`);
    if ((await summary.count()) && !(await this.page.isVisible(`${form} button`))) await summary.click();
    await fillIn(this.page, form, fields);
    await this.page.click(button ? `${form} button:has-text("${button}")` : `${form} button >> nth=0`);
  }

  async reads(): Promise<string> {
    return (await this.page.textContent('main')) ?? '';
  }
}
