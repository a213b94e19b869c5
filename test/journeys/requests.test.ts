import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { absent, launch, type Which } from '../browser.ts';
import { grants } from './requests-grant.ts';
import { startSite } from './server.ts';

const PATIENCE_MS = 3200;
const breathe = () => wait(PATIENCE_MS);
const browsers: readonly { readonly which: Which; readonly scripts: boolean }[] = [
  { which: 'current', scripts: true },
  { which: 'current', scripts: false },
  { which: '86', scripts: true },
  { which: '86', scripts: false },
];

test('予以公开：网上申请，登记、检索、拟稿，三人审签，送达，下载答复，评价 (SQLite)', async (t) => {
  const { origin, stop } = await startSite();
  for (const { which, scripts } of browsers) {
    const name = `Chromium ${which === '86' ? '86' : 'of the day'}, scripts ${scripts ? 'on' : 'off'}`;
    await t.test(name, { skip: absent(which) }, async () => {
      const browser = await launch(which);
      try {
        await grants({ browser, origin, scripts, breathe });
      } finally {
        await browser.close();
      }
    });
  }
  assert.equal(await stop(), 0);
});
