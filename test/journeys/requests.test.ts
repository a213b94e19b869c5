import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { freshDatabase, absent as noEngine } from '#store/sample-engines';
import { absent, launch } from '../browser.ts';
import { grants } from './requests-grant.ts';
import { startSite } from './server.ts';

const PATIENCE_MS = 3200;
const breathe = () => wait(PATIENCE_MS);

for (const engine of ['SQLite', 'PostgreSQL'] as const)
  test(`予以公开：网上申请，登记、检索、拟稿，三人审签，送达，下载答复，评价 (${engine})`, {
    skip: noEngine(engine),
  }, async (t) => {
    const site = await startSite(engine === 'SQLite' ? null : (await freshDatabase(engine, t)).where);
    for (const which of engine === 'SQLite' ? (['current', '86'] as const) : (['current'] as const))
      await t.test(`Chromium ${which}`, { skip: absent(which) }, async () => {
        const browser = await launch(which);
        try {
          for (const scripts of [true, false]) await grants({ browser, origin: site.origin, scripts, breathe });
        } finally {
          await browser.close();
        }
      });
    assert.equal(await site.stop(), 0);
  });
