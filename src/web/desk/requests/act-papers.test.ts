import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { remediesProjection } from '#remedies/projection';
import { file } from '#requests/commands/file';
import { papersOf } from '#requests/commands/keep-papers';
import { requestsProjection } from '#requests/projection';
import { receiptCode } from '#requests/queries/own';
import { citizen, done, sampleApplication } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { takesFiles } from '../body-limits.ts';
import type { SampleBrowser } from '../sample-browser.ts';
import { civil as agency, finance, sampleCounty } from '../sample-county.ts';
import { formActs, formOf } from './act-forms.ts';

type Fields = Readonly<Record<string, string>>;

const request = 'request/2026-1';
const page = paths.deskRequest(agency, request);
const opinion = Buffer.from('%PDF-1.7 不同意公开');
const receipt = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 7]);

onEveryEngine('对方的意见：扫描件填错了也还在，页面上看得到、下载留痕，申请人看不到', async (_t, store) => {
  const { county, clerk, act } = await inHand(store);
  await act(clerk, 'consultations', { of: 'thirdParty', parties: '李某某', about: '合同' });
  const path = paths.deskRequestAct(agency, request, 'consultation-answers');
  await clerk.get(page);
  const said = { n: '1', reasons: '涉及商业秘密' };
  const wrong = await upload(clerk, path, said, new File([opinion], '李某某的意见.pdf'), new File(['MZ'], '意见.exe'));
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#consultation-answers-attachments">“意见\.exe”不是 JPG、PNG 或者 PDF/);
  assert.match(wrong.text, /涉及商业秘密<\/textarea>.*已经收下的文件（1 个）.*李某某的意见\.pdf/s);
  const unsaid = await clerk.post(path, said);
  assert.match(unsaid.text, /请选择对方的意见.*已经收下的文件（1 个）.*李某某的意见\.pdf/s);
  assert.equal((await clerk.post(path, { ...said, opinion: 'objects' })).to, `${page}?done=answerConsultation`);

  const { text } = await clerk.get(page);
  assert.match(text, /第 1 次，不同意公开。涉及商业秘密。扫描件 李某某的意见\.pdf/, 'the log names it');
  assert.doesNotMatch(text, /<dt>原件/, 'it did not come with the application');
  const href = /第 1 次征求意见的答复.*?扫描件：<a href="([^"]+)">李某某的意见\.pdf/s.exec(text)?.[1] ?? '';
  await downloaded(county, clerk, { href, bytes: opinion });
  await closedToOthers(county, href);
});

onEveryEngine('送达回证：扫描件同送达记录在一起，下载留痕；申请人拿得到答复，拿不到回证', async (_t, store) => {
  const { county, clerk, act } = await inHand(store);
  await act(clerk, 'draft', { kind: 'granted.provided', finding: '名册', reasons: '', providing: '随本答复书附后' });
  await act(clerk, 'submission');
  await act(await county.enter(agency, 'sectionHead'), 'section-clearance');
  await act(await county.enter(agency, 'secrecyReviewer'), 'secrecy-clearance');
  const leader = await county.enter(agency, 'leader');
  await act(leader, 'answer');

  const path = paths.deskRequestAct(agency, request, 'service');
  await clerk.get(page);
  const wrong = await upload(clerk, path, { way: 'counter' }, new File([receipt], '张某某签收.jpg'));
  assert.match(wrong.text, /href="#service-proof">.*已经收下的文件（1 个）.*张某某签收\.jpg/s);
  assert.equal((await clerk.post(path, { way: 'counter', proof: '本人签收。' })).to, `${page}?done=serve`);

  const { text } = await clerk.get(page);
  assert.match(text, /直接送达。本人签收。扫描件 张某某签收\.jpg/);
  const href = /送达回证.*?扫描件：<a href="([^"]+)">张某某签收\.jpg/s.exec(text)?.[1] ?? '';
  await downloaded(county, clerk, { href, bytes: receipt });
  await closedToOthers(county, href);
  assert.doesNotMatch((await leader.get(page)).text, new RegExp(href), 'whoever opens nothing sealed has no link');
  assert.equal((await leader.fetch(href)).status, 403);
});

test('凡是可以带文件的表单，收得下文件', () => {
  const withFiles = formActs.filter((act) => formOf(act).files || act === 'draft' || act === 'release');
  assert.deepEqual(
    formActs.filter((act) => takesFiles(paths.deskRequestAct(agency, request, formOf(act).word))),
    withFiles,
  );
  for (const act of ['supplement', 'answerConsultation', 'serve'] as const) assert.ok(withFiles.includes(act), act);
});

type County = Awaited<ReturnType<typeof sampleCounty>>;

/** An application that a clerk has in hand, and another beside it. */
async function inHand(store: Parameters<typeof sampleCounty>[0]) {
  const county = await sampleCounty(store, { projections: [requestsProjection, remediesProjection] });
  for (const wants of [sampleApplication.wants, '另一项']) {
    const application = { ...sampleApplication, wants };
    await done(file(county.registry, { asker: citizen, key: null, agency, application }));
  }
  const clerk = await county.enter(agency, 'clerk');
  const act = async (by: SampleBrowser, word: string, fields: Fields = {}) => {
    await by.get(page);
    const { status, text } = await by.post(paths.deskRequestAct(agency, request, word), fields);
    assert.equal(status, 303, text);
  };
  await act(clerk, 'confirmation');
  await act(clerk, 'registration');
  return { county, clerk, act };
}

function upload(by: SampleBrowser, path: string, typed: Fields, ...files: File[]) {
  return by.upload(path, typed, { name: 'attachments', files });
}

/** It comes byte for byte, and that it was opened is recorded. */
async function downloaded(
  { registry }: County,
  clerk: SampleBrowser,
  { href, bytes }: { readonly href: string; readonly bytes: Buffer },
): Promise<void> {
  const taken = await clerk.fetch(href);
  assert.deepEqual(Buffer.from(await taken.arrayBuffer()), bytes);
  const read = await registry.db.selectFrom('journal').select('data').where('act', '=', 'reveal').execute();
  const entries = [`file/${digestIn(href)}`];
  assert.deepEqual(
    read.map(({ data }) => JSON.parse(data)),
    [{ person: 'person/2026-1', entries, reason: 'handle' }],
  );
}

/** Neither the applicant, nor another agency, nor another request has it. */
async function closedToOthers(county: County, href: string): Promise<void> {
  const digest = digestIn(href);
  const acts = await actsAbout(county.registry.db, agency, request);
  assert.deepEqual(acts.flatMap(papersOf), [digest]);

  const own = county.browser();
  const code = (await receiptCode(county.registry, { agency, request })) ?? '';
  assert.equal((await own.send(paths.track, { number: '青依申〔2026〕1号', code })).to, paths.tracked);
  assert.doesNotMatch((await own.get(paths.tracked)).text, new RegExp(`${digest}|李某某|签收\\.jpg`));
  assert.equal((await own.fetch(paths.trackedFile(digest))).status, 404);
  assert.equal((await own.fetch(href)).status, 303);

  const beside = await county.enter(finance, 'clerk');
  assert.equal((await beside.fetch(href)).status, 403);
  assert.equal((await beside.fetch(paths.deskRequestFile(finance, request, digest))).status, 404);
}

function digestIn(href: string): string {
  return href.split('/').at(-1) ?? '';
}
