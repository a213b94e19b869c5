import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { absent, launch } from '../browser.ts';
import type { Visit } from './desk-visits.ts';
import { everyPage } from './pages.ts';
import type { Running } from './server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every view, and how wide windows are that it is looked at in. */
const looks = [
  { view: '', widths: [1440, 768, 360] },
  { view: 'elder', widths: [360] },
  { view: 'contrast', widths: [1366] },
  { view: 'elder-contrast', widths: [360, 1366] },
] as const;

test('no page breaks a rule of axe or is wider than its window, in any view, on a desk or on a phone', {
  skip: absent('current'),
}, async (t) => {
  const [{ site, visits }, browser] = await Promise.all([everyPage(), launch('current')]);
  t.after(() => Promise.all([site.stop(), browser.close()]));

  const found: string[] = [];
  for (const { view, widths } of looks) {
    await eachPage(browser, { site, visits, view, width: widths[0] }, async (page, path) => {
      for (const says of await violations(page)) found.push(`${path} ${view} ${says}`);
      for (const width of widths) {
        const needs = await widthOf(page, width);
        if (needs > width) found.push(`${path} ${view} at ${width} needs ${needs}`);
      }
    });
  }
  assert.deepEqual(found, []);
});

interface Look {
  readonly site: Running;
  readonly visits: readonly Visit[];
  readonly view: string;
  readonly width: number;
}

/** Opens every page, each as whoever may see it. */
async function eachPage(
  browser: Browser,
  { site: { origin }, visits, view, width }: Look,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  for (const { cookie, pages } of visits) {
    const context = await browser.newContext({ viewport: { width, height: HEIGHT } });
    const cookies = [...cookie.split('; '), view && `view=${view}`].filter(Boolean).map((one) => one.split(/=(.*)/s));
    await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: origin })));
    const page = await context.newPage();
    for (const path of pages) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(origin + path);
      await look(page, path);
    }
    await context.close();
  }
}

const HEIGHT = 800;

/** How wide a page is in a window of this width. */
async function widthOf(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: HEIGHT });
  return Number(await page.evaluate('document.documentElement.scrollWidth'));
}

/** The security policy keeps scripts off the page; the browser's own tools may still look at it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as Found;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
