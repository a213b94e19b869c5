import assert from 'node:assert/strict';
import { check } from '#remedies/corrections/commands/check';
import { correct } from '#remedies/corrections/commands/correct';
import { demand } from '#remedies/corrections/commands/demand';
import { answered } from '#remedies/sample-remedies';
import { receiptCode } from '#requests/queries/own';
import { agency, done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { sampleCitizen } from './sample-citizen.ts';

type Sample = Awaited<ReturnType<typeof sampleCitizen>>;

const checked = { aboutThemselves: true, evidence: true, competent: true, foundTrue: true };

onEveryEngine('第四十一条：自己要求更正的，告知书在进度页下载；别人就这件申请要求的，下载不了', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry, as } = sample;
  const request = await answered(sample);
  await browser.send('/track', {
    number: '青民依申〔2026〕1号',
    code: (await receiptCode(registry, { agency, request })) ?? '',
  });
  const typed = { record: '出生日期', should: '1990年1月2日', evidence: '户口簿' };
  await browser.get('/track/correction');
  assert.equal((await browser.post('/track/correction', typed)).to, '/track/status?done=demandCorrection');
  const who = { name: '王某', idNumber: '', phone: '000-0000555', address: '' };
  await done(demand(registry, { asker: as('clerk'), key: null, agency, about: request, ...who, ...typed }));
  assert.doesNotMatch((await browser.get('/track/status')).text, /更正告知书/);
  assert.equal((await browser.get('/track/corrections/2026-1.pdf')).status, 404, '还没有告知');

  for (const serial of [1, 2]) await corrected(sample, `correction/2026-${serial}`);
  const { text } = await browser.get('/track/status');
  assert.deepEqual(
    [...text.matchAll(/href="(\/track\/corrections\/[^"]+)"/g)].map(([, href]) => href),
    ['/track/corrections/2026-1.docx', '/track/corrections/2026-1.pdf'],
  );
  const paper = await browser.get('/track/corrections/2026-1.docx');
  assert.match(
    decodeURIComponent(paper.headers.get('content-disposition') ?? ''),
    /青民公开更正〔2026〕1号更正告知书\.docx/,
  );
  assert.equal((await browser.get('/track/corrections/2026-2.docx')).status, 404);
  browser.cookies.clear();
  assert.equal((await browser.get('/track/corrections/2026-1.docx')).to, '/track?over');
});

async function corrected({ registry, as }: Sample, subject: string): Promise<void> {
  const on = { key: null, agency, subject };
  await done(check(registry, { ...on, asker: as('clerk'), seen: 1, checked, finding: '户口簿是1月2日' }));
  await done(correct(registry, { ...on, asker: as('disclosureHead'), seen: 2, notice: '已经改为1990年1月2日' }));
}
