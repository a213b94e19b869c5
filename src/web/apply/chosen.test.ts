import assert from 'node:assert/strict';
import { LARGEST_FILE } from '#requests/application/attachments';
import { agency } from '#requests/sample-requests';
import { dropOldChosen } from '#store/chosen/queries';
import { onEveryEngine } from '#store/sample-engines';
import { filesOf, openFile } from '#store/vault/attachments';
import { applyPath, sampleCitizen, typedWell } from '../track/sample-citizen.ts';
import { SENDINGS } from './limits.ts';

type Sample = Awaited<ReturnType<typeof sampleCitizen>>;

const card = new File(['%PDF-1.7 身份证'], '身份证<张>.pdf');
const licence = new File([Buffer.from([0xff, 0xd8, 0xff, 1])], '营业执照.jpg');

onEveryEngine('选过的文件填错两次也还在，不要的拿掉，交两次只算一件', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry } = sample;
  await opened(sample);
  const first = await choose(sample, { phone: '1' }, card, licence);
  assert.equal(first.status, 422);
  assert.match(first.text, /已经收下的文件（2 个）.*身份证&lt;张&gt;\.pdf.*1 KB.*不要这个.*营业执照\.jpg/s);
  const second = await browser.post(applyPath, { ...typedWell, wants: '', takeOut: idOf(first.text, '营业执照') });
  assert.match(second.text, /已经收下的文件（1 个）/);
  assert.doesNotMatch(second.text, /营业执照\.jpg/);

  const form = hidden(second.text);
  const third = await browser.send(applyPath, { ...typedWell, ...form });
  assert.equal(third.to, '/track/receipt');
  assert.deepEqual(await filed(sample), ['%PDF-1.7 身份证']);
  assert.deepEqual(await registry.db.selectFrom('keep_chosen').select('id').execute(), [], 'nothing is left behind');
  assert.equal((await browser.send(applyPath, { ...typedWell, ...form })).to, '/track/receipt');
  assert.equal((await registry.db.selectFrom('request').select('subject').execute()).length, 1);
});

onEveryEngine('别人的表拿不走；先看看有没有公开的，文件也还在', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser } = sample;
  await opened(sample);
  const { text } = await choose(sample, { look: '1' }, card);
  assert.match(text, /已经收下的文件（1 个）/);
  const { held = '' } = hidden(text);

  await opened(sample);
  const stolen = await browser.post(applyPath, { ...typedWell, held });
  assert.equal(stolen.status, 422);
  assert.match(stolen.text, /原来收下的 1 个文件已经满 24 小时，删除了，请重新选择/);
  assert.deepEqual(await filed(sample), []);
  const sent = await browser.send(applyPath, { ...typedWell, ...hidden(text) });
  assert.equal(sent.to, '/track/receipt', 'whoever chose it still has it');
  assert.equal((await filed(sample)).length, 1);
});

onEveryEngine('带着收下的文件同时交三次，只算一件，文件一个不少', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { app, registry } = sample;
  await opened(sample);
  const { text } = await choose(sample, { phone: '1' }, card, licence);
  const body = () => new URLSearchParams({ ...typedWell, ...hidden(text) });
  const send = () => app.request(applyPath, { method: 'POST', body: body() });
  const answers = await Promise.all([send(), send(), send()]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  assert.equal((await registry.db.selectFrom('request').select('subject').execute()).length, 1);
  assert.equal((await filed(sample)).length, 2);
});

onEveryEngine('满一天就删掉，并且说明白；不再要的，再交一次就办', async (_t, store) => {
  const sample = await sampleCitizen(store);
  const { browser, registry, at } = sample;
  await opened(sample);
  await choose(sample, { phone: '1' }, card);
  at('2026-03-03T02:00:20Z');
  assert.equal(await dropOldChosen(registry.db, registry.now()), 1);
  const late = await browser.post(applyPath, typedWell);
  assert.match(late.text, /<a href="#attachments">身份证明：原来收下的 1 个文件已经满 24 小时，删除了，请重新选择/);
  assert.match(late.text, /value="张某某"/);
  assert.equal((await browser.post(applyPath, typedWell)).to, '/track/receipt');
});

onEveryEngine('太大的、不对的、太多的写明哪一个为什么，好的都收下', async (_t, store) => {
  const sample = await sampleCitizen(store);
  await opened(sample);
  const large = new File(['%PDF-', new Uint8Array(LARGEST_FILE)], '大.pdf');
  const wrong = await choose(sample, {}, card, large, new File(['MZ'], '程序.exe'), new File([], '空.pdf'));
  assert.match(wrong.text, /“大\.pdf”超过 5 MB.*“程序\.exe”不是 JPG、PNG 或者 PDF.*“空\.pdf”是空的/s);
  assert.match(wrong.text, /已经收下的文件（1 个）/);

  const more = Array.from({ length: 5 }, (_, i) => new File([`%PDF-${i}`], `第${i + 1}页.pdf`));
  const many = await choose(sample, {}, ...more);
  assert.match(many.text, /一共 6 个文件，最多 5 个，“第5页\.pdf”没有收/);
  assert.match(many.text, /已经收下的文件（5 个）/);
  assert.equal((await sample.browser.post(applyPath, typedWell)).to, '/track/receipt');
  assert.equal((await filed(sample)).length, 5);
});

onEveryEngine('超过一次能收的，到限度为止的都留下；交得太勤的，说明文件要重新选，原来收下的还在', async (_t, store) => {
  const sample = await sampleCitizen(store);
  await opened(sample);
  const huge = new File(['%PDF-', new Uint8Array(LARGEST_FILE * 6)], '大.pdf');
  const cut = await choose(sample, { wants: '写了很久的所需信息' }, card, huge, licence);
  assert.equal(cut.status, 413);
  assert.match(cut.text, /一次最多收 25 MB，从“大\.pdf”起没有收到；最多 5 个文件，每个不超过 5 MB/);
  assert.match(cut.text, /写了很久的所需信息<\/textarea>.*已经收下的文件（1 个）.*身份证/s);

  for (let i = 0; i < SENDINGS.times; i++) await sample.browser.post(applyPath, { ...typedWell, phone: '' });
  const often = await choose(sample, {}, licence);
  assert.equal(often.status, 429);
  assert.match(often.text, /<a href="#attachments">身份证明：这一次选的文件没有收，请到时候重新选择/);
  assert.match(often.text, /已经收下的文件（1 个）/);
  assert.doesNotMatch(often.text, /营业执照\.jpg/);
  sample.at('2026-03-02T03:00:00Z');
  assert.equal((await sample.browser.post(applyPath, typedWell)).to, '/track/receipt');
  assert.deepEqual(await filed(sample), ['%PDF-1.7 身份证']);
});

async function opened({ browser, at }: Sample): Promise<void> {
  at('2026-03-02T02:00:00Z');
  await browser.get(applyPath);
  at('2026-03-02T02:00:10Z');
}

function choose({ browser }: Sample, typed: Readonly<Record<string, string>>, ...files: File[]) {
  return browser.upload(applyPath, { ...typedWell, ...typed }, { name: 'attachments', files });
}

function hidden(text: string): Readonly<Record<string, string>> {
  const fields = text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

/** The box that takes a file out. */
function idOf(text: string, name: string): string {
  const [, id = ''] = new RegExp(`value="([^"]+)"><label[^>]*>不要这个<span class="vh">：${name}`).exec(text) ?? [];
  return id;
}

/** What came with the application. */
async function filed({ registry }: Sample): Promise<readonly string[]> {
  const files = await filesOf(registry.db, { agency, person: 'person/2026-1' });
  const opened = await Promise.all(files.map(({ digest }) => openFile(registry.db, registry, { agency, digest })));
  return opened.map((file) => file?.bytes.toString() ?? '');
}
