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

test('no page breaks a rule of axe, in any view, on a desk or on a phone', { skip: absent('current') }, async (t) => {
  const [{ site, visits }, browser] = await Promise.all([everyPage(), launch('current')]);
  t.after(() => Promise.all([site.stop(), browser.close()]));

  const found: string[] = [];
  for (const view of ['', 'elder', 'contrast', 'elder-contrast']) {
    const viewport = { width: view.startsWith('elder') ? 360 : 1366, height: 900 };
    await eachPage(browser, { site, visits, view, viewport }, async (page, path) => {
      found.push(...(await violations(page)).map((says) => `${path} ${view} ${says}`));
    });
  }
  assert.deepEqual(found, []);
});

test('no page is wider than its window, in any view', { skip: absent('current') }, async (t) => {
  const [{ site, visits }, browser] = await Promise.all([everyPage(), launch('current')]);
  t.after(() => Promise.all([site.stop(), browser.close()]));

  const wide: string[] = [];
  for (const { width, view } of [
    { width: 360, view: '' },
    { width: 360, view: 'elder' },
    { width: 768, view: '' },
    { width: 1366, view: 'elder-contrast' },
    { width: 1440, view: '' },
  ]) {
    await eachPage(browser, { site, visits, view, viewport: { width, height: 800 } }, async (page, path) => {
      const needs = await page.evaluate('document.documentElement.scrollWidth');
      if (Number(needs) > width) wide.push(`${path} ${view} at ${width} needs ${needs}`);
    });
  }
  assert.deepEqual(wide, []);
});

interface Look {
  readonly site: Running;
  readonly visits: readonly Visit[];
  readonly view: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Opens every page, each as whoever may see it. */
async function eachPage(
  browser: Browser,
  { site: { origin }, visits, view, viewport }: Look,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  for (const { cookie, pages } of visits) {
    const context = await browser.newContext({ viewport });
    const cookies = [...cookie.split('; '), view && `view=${view}`].filter(Boolean).map((one) => one.split(/=(.*)/s));
    await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: origin })));
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(origin + path);
      await look(page, path);
    }
    await context.close();
  }
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
