import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { absent, launch } from '../browser.ts';
import { everyPage } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('no page breaks a rule of axe, in any view, on a desk or on a phone', { skip: absent('current') }, async (t) => {
  const [{ site, pages }, browser] = await Promise.all([everyPage(), launch('current')]);
  t.after(() => Promise.all([site.stop(), browser.close()]));

  const found: string[] = [];
  for (const view of ['', 'elder', 'contrast', 'elder-contrast']) {
    const context = await browser.newContext({
      viewport: { width: view.startsWith('elder') ? 360 : 1366, height: 900 },
    });
    if (view) await context.addCookies([{ name: 'view', value: view, url: site.origin }]);
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(site.origin + path);
      found.push(...(await violations(page)).map((says) => `${path} ${view} ${says}`));
    }
    await context.close();
  }
  assert.deepEqual(found, []);
});

test('no page is wider than its window, in any view', { skip: absent('current') }, async (t) => {
  const [{ site, pages }, browser] = await Promise.all([everyPage(), launch('current')]);
  t.after(() => Promise.all([site.stop(), browser.close()]));

  const wide: string[] = [];
  for (const { width, view } of [
    { width: 360, view: '' },
    { width: 360, view: 'elder' },
    { width: 768, view: '' },
    { width: 1366, view: 'elder-contrast' },
    { width: 1440, view: '' },
  ]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    if (view) await context.addCookies([{ name: 'view', value: view, url: site.origin }]);
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(site.origin + path);
      const needs = await page.evaluate('document.documentElement.scrollWidth');
      if (Number(needs) > width) wide.push(`${path} ${view} at ${width} needs ${needs}`);
    }
    await context.close();
  }
  assert.deepEqual(wide, []);
});

/** The security policy keeps scripts off the page; the browser's own tools may still look at it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as Found;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
