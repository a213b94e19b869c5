import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Registry } from '#agencies/types';
import { zipOf } from '#documents/zip/write';
import { actsAbout } from '#journal/queries';
import { paths } from '#paths';
import { remediesProjection } from '#remedies/projection';
import { LARGEST_FILE } from '#requests/application/attachments';
import { file } from '#requests/commands/file';
import { requestsProjection } from '#requests/projection';
import { receiptCode } from '#requests/queries/own';
import { citizen, done, sampleApplication } from '#requests/sample-requests';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import type { SampleBrowser } from '../sample-browser.ts';
import { civil as agency, sampleCounty } from '../sample-county.ts';

const request = 'request/2026-1';
const page = paths.deskRequest(agency, request);
const words = { kind: 'granted.provided', finding: '名册和说明', reasons: '', providing: '随本答复书附后' };
const book = Buffer.from(zipOf([{ name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') }]));
const note = Buffer.from('%PDF-1.7 说明');

onEveryEngine('信息作为文件随答复提供：送达以前拿不到，送达以后本人下载的一个字节不差', async (_t, store) => {
  const { county, clerk, act } = await inHand(store);
  assert.equal((await choose(clerk, { ...words, attachments: '名册' }, new File([book], '名册.xlsx'))).to, drafted);
  assert.match((await clerk.get(page)).text, /原来的附件：<a [^>]*>名册\.xlsx<\/a>/);
  assert.equal((await choose(clerk, { ...words, attachments: '名册' }, new File([note], '说明.pdf'))).to, drafted);
  const { text } = await clerk.get(page);
  assert.equal(text.match(/class="att">[^<]*名册</g)?.length, 1, 'a name typed and brought by a file stands once');
  assert.match(text, /class="att">[^<]*说明</);
  const [kept = [], both = []] = await filesDrafted(county.registry);
  assert.deepEqual([kept.length, both.length, both[0]], [1, 2, kept[0]], 'the file of the earlier draft stays');

  await act(clerk, 'submission');
  await act(await county.enter(agency, 'sectionHead'), 'section-clearance');
  await act(await county.enter(agency, 'secrecyReviewer'), 'secrecy-clearance');
  await act(await county.enter(agency, 'leader'), 'answer');
  const own = await follower(county, request);
  assert.equal((await own.fetch(paths.trackedFile(both[0] ?? ''))).status, 404);
  assert.doesNotMatch((await own.get(paths.tracked)).text, /名册\.xlsx/);

  await act(clerk, 'service', { way: 'internet', proof: '系统记录' });
  const shown = await own.get(paths.tracked);
  const links = [...shown.text.matchAll(/href="(\/track\/files\/[^"]+)">.*?(名册\.xlsx|说明\.pdf)<\/a>/g)];
  assert.deepEqual(
    links.map(([, , name]) => name),
    ['名册.xlsx', '说明.pdf'],
  );
  const got = await Promise.all(links.map(async ([, href = '']) => (await own.fetch(href)).arrayBuffer()));
  assert.deepEqual(
    got.map((bytes) => Buffer.from(bytes)),
    [book, note],
  );

  await filed(county.registry);
  const other = await follower(county, 'request/2026-2');
  assert.equal((await other.fetch(links[0]?.[1] ?? '')).status, 404);
  assert.equal((await county.browser().fetch(links[0]?.[1] ?? '')).status, 303);

  const href = /附件：<a href="([^"]+)">名册\.xlsx/.exec((await clerk.get(page)).text)?.[1] ?? '';
  const taken = await clerk.fetch(href);
  assert.deepEqual(Buffer.from(await taken.arrayBuffer()), book);
  assert.match(taken.headers.get('content-disposition') ?? '', /\.xlsx$/);
});

test('太大的、种类不对的、太多的文件退回来说明原因，写的都在；勾选了才去掉原来的附件', async () => {
  const { county, clerk } = await inHand(await openInMemory());
  const refusedFor = async (says: RegExp, ...files: File[]) => {
    const { status, text } = await choose(clerk, { ...words, attachments: '名册' }, ...files);
    assert.equal(status, 422);
    assert.match(text, says);
    assert.match(text, /名册和说明<\/textarea>[\s\S]*随本答复书附后<\/textarea>[\s\S]*名册<\/textarea>/);
  };
  const large = new File([note, new Uint8Array(LARGEST_FILE)], '全文.pdf');
  await refusedFor(/href="#draft-files">“全文\.pdf”超过 5 MB/, large);
  await refusedFor(/“程序\.docx”不是 Word（docx）、Excel（xlsx）、PDF/, new File(['MZ'], '程序.docx'));
  const six = Array.from({ length: 6 }, (_, i) => new File([note], `说明${i + 1}.pdf`));
  await refusedFor(/一共 6 个文件，最多 5 个，“说明6\.pdf”没有收[\s\S]*已经收下的文件（5 个）/, ...six);
  const look = await choose(clerk, { ...words, look: '1' }, new File([note], '说明.pdf'));
  assert.match(look.text, /class="att">附件：说明</, 'the fair copy names what was chosen');
  assert.match(look.text, /已经收下的文件（1 个）[\s\S]*说明\.pdf/, 'and it need not be chosen again');
  assert.deepEqual(await filesDrafted(county.registry), []);

  const five = Array.from({ length: 5 }, (_, i) => new File(['说明'], `${i + 1}.txt`));
  assert.equal((await choose(clerk, words, ...five)).to, drafted);
  await refusedFor(/原来有 5 个附件，又选了 1 个，一共最多 5 个/, new File([note], '说明.pdf'));
  assert.equal((await choose(clerk, { ...words, dropFiles: '1' }, new File([note], '说明.pdf'))).to, drafted);
  const [before, after] = await filesDrafted(county.registry);
  assert.deepEqual([before?.length, after?.length], [5, 1]);
  const { text } = await clerk.get(page);
  assert.deepEqual(text.match(/class="att">[^<]*</g), ['class="att">附件：说明<']);
  assert.match(
    text,
    /附件 1\.txt、2\.txt、3\.txt、4\.txt、5\.txt[\s\S]*附件 说明\.pdf/,
    'the log names what each draft gave',
  );
});

type County = Awaited<ReturnType<typeof sampleCounty>>;

const drafted = `${page}?done=draft`;

/** An application that a clerk has in hand. */
async function inHand(store: Parameters<typeof sampleCounty>[0]) {
  const county = await sampleCounty(store, { projections: [requestsProjection, remediesProjection] });
  await filed(county.registry);
  const clerk = await county.enter(agency, 'clerk');
  const act = async (by: SampleBrowser, word: string, fields: Readonly<Record<string, string>> = {}) => {
    await by.get(page);
    const { status, text } = await by.post(paths.deskRequestAct(agency, request, word), fields);
    assert.equal(status, 303, text);
  };
  await act(clerk, 'confirmation');
  await act(clerk, 'registration');
  return { county, clerk, act };
}

async function filed(registry: Registry): Promise<void> {
  await done(file(registry, { asker: citizen, key: null, agency, application: sampleApplication }));
}

async function choose(clerk: SampleBrowser, typed: Readonly<Record<string, string>>, ...files: File[]) {
  await clerk.get(page);
  return clerk.upload(paths.deskRequestAct(agency, request, 'draft'), typed, { name: 'files', files });
}

/** Whoever holds the query code of a request. */
async function follower({ registry, browser }: County, of: string): Promise<SampleBrowser> {
  const own = browser();
  const code = (await receiptCode(registry, { agency, request: of })) ?? '';
  const number = of === request ? '青依申〔2026〕1号' : `青收件${of.replace('request/', '')}`;
  const { to } = await own.send(paths.track, { number, code });
  assert.equal(to, paths.tracked);
  return own;
}

/** What the journal says each draft gives. */
async function filesDrafted({ db }: Registry): Promise<readonly (readonly string[])[]> {
  const acts = await actsAbout(db, agency, request);
  return acts.filter(({ act }) => act === 'draft').map(({ data }) => (data.files ?? []) as unknown as string[]);
}
