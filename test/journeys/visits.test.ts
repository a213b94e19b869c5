import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absent, launch, type Which } from '../browser.ts';
import { takesUpOffice } from './official.ts';
import { startSite } from './server.ts';
import { changesTheView, checksAReport, readsAReport } from './visitor.ts';

const browsers: readonly { readonly which: Which; readonly scripts: boolean }[] = [
  { which: 'current', scripts: true },
  { which: 'current', scripts: false },
  { which: '86', scripts: true },
  { which: '86', scripts: false },
];

test('a visitor reads a report, has one checked, and changes the view; a clerk takes up office', async (t) => {
  const site = await startSite();
  for (const { which, scripts } of browsers) {
    const name = `Chromium ${which === '86' ? '86' : 'of the day'}, scripts ${scripts ? 'on' : 'off'}`;
    await t.test(name, { skip: absent(which) }, async () => {
      const browser = await launch(which);
      const visit = { browser, origin: site.origin, scripts };
      try {
        await readsAReport(visit);
        await checksAReport(visit);
        await changesTheView(visit);
        await takesUpOffice({ ...visit, username: `mz-qian-${which}-${scripts ? 'on' : 'off'}` });
      } finally {
        await browser.close();
      }
    });
  }
  assert.equal(await site.stop(), 0);
});
