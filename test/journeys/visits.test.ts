import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absent, launch, type Which } from '../browser.ts';
import { startSite } from './server.ts';
import { changesTheView, checksAReport, readsAReport } from './visitor.ts';

const browsers: readonly { readonly which: Which; readonly scripts: boolean }[] = [
  { which: 'current', scripts: true },
  { which: 'current', scripts: false },
  { which: '86', scripts: true },
  { which: '86', scripts: false },
];

for (const { which, scripts } of browsers) {
  const name = `Chromium ${which === '86' ? '86' : 'of the day'}, scripts ${scripts ? 'on' : 'off'}`;

  test(`${name}: a visitor reads a report, has one checked, and changes the view`, {
    skip: absent(which),
  }, async (t) => {
    const [site, browser] = await Promise.all([startSite(), launch(which)]);
    t.after(() => browser.close());
    const visit = { browser, origin: site.origin, scripts };

    await readsAReport(visit);
    await checksAReport(visit);
    await changesTheView(visit);
    assert.equal(await site.stop(), 0);
  });
}
