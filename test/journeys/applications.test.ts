import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absent, launch, type Which } from '../browser.ts';
import { appliesAndWithdraws } from './applicant.ts';
import { applicantAnswers, applicantVisits } from './applicant-visits.ts';
import { startSite } from './server.ts';

const browsers: readonly { readonly which: Which; readonly scripts: boolean }[] = [
  { which: 'current', scripts: true },
  { which: 'current', scripts: false },
  { which: '86', scripts: true },
  { which: '86', scripts: false },
];

test('a citizen applies, supplements what is asked for, and withdraws', async (t) => {
  const { origin, data, stop } = await startSite();
  for (const { which, scripts } of browsers) {
    const name = `Chromium ${which === '86' ? '86' : 'of the day'}, scripts ${scripts ? 'on' : 'off'}`;
    await t.test(name, { skip: absent(which) }, async () => {
      const browser = await launch(which);
      try {
        await appliesAndWithdraws({ browser, origin, data, scripts });
      } finally {
        await browser.close();
      }
    });
  }
  assert.equal(await stop(), 0);
});

test('no page of an application is kept by a browser or found by a search engine', async (t) => {
  const { origin, stop } = await startSite();
  t.after(stop);
  const answers = new Map(await applicantAnswers(origin));
  for (const { cookie, pages } of await applicantVisits(origin))
    for (const path of pages) answers.set(path, await fetch(origin + path, { headers: { cookie } }));

  for (const [path, { headers }] of answers)
    assert.deepEqual([headers.get('cache-control'), headers.get('x-robots-tag')], ['no-store', 'noindex'], path);
});
