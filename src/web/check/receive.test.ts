import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { paperKinds, paths } from '#paths';
import { sampleSite } from '../sample-site.ts';
import { FILE_BYTES, TEXT_CHARACTERS, UPLOADS } from './limits.ts';

const folder = new URL('../library/', import.meta.url);
const [first = ''] = await readdir(folder);
const report = await readFile(new URL(first, folder), 'utf8');
const program = (await readFile(process.execPath)).subarray(0, 4096);

test('a file handed in leads to its result: figures, findings, five papers, and no search engine', async () => {
  const { app } = await sampleSite();
  const posted = await post(app, { file: new File([report], '我的<年报>.txt') });
  const to = posted.headers.get('location') ?? '';
  assert.equal(posted.status, 303);
  assert.match(to, /^\/check\/[A-Za-z0-9_-]{22}$/);

  const answer = await app.request(to);
  const text = await answer.text();
  assert.equal(answer.status, 200);
  assert.match(text, /我的&lt;年报&gt;\.txt.*保留到3月3日12:00/s);
  assert.match(text, /id="cell-T3\.result_total\.total"/);
  assert.equal(answer.headers.get('x-robots-tag'), 'noindex');
  assert.equal(answer.headers.get('cache-control'), 'no-store');

  for (const kind of paperKinds) {
    const paper = await app.request(`${to}.${kind}`);
    assert.equal(paper.status, 200, kind);
    assert.match(
      paper.headers.get('content-disposition') ?? '',
      new RegExp(`^attachment; filename\\*=UTF-8''.*\\.${kind}$`),
    );
    assert.ok((await paper.arrayBuffer()).byteLength > 1000, kind);
  }
});

test('pasted text is read like a file; a file goes before it', async () => {
  const { app } = await sampleSite();
  const pasted = await post(app, { text: report });
  assert.match(
    await (await app.request(pasted.headers.get('location') ?? '')).text(),
    /粘贴的文字.*id="cell-T3\.new\.total"/s,
  );

  const both = await post(app, { text: 'x', file: new File([report], 'a.txt') });
  assert.match(
    await (await app.request(both.headers.get('location') ?? '')).text(),
    /a\.txt.*id="cell-T3\.new\.total"/s,
  );
});

test('a report handed in beside another leads to both, side by side', async () => {
  const { app, site } = await sampleSite();
  const key = site.library[0]?.key;
  const posted = await post(app, { with: `${key?.agency}/${key?.year}`, file: new File([report], 'a.txt') });
  const to = posted.headers.get('location') ?? '';
  assert.match(to, /^\/compare\?a=.+&b=.+$/);
  assert.match(await (await app.request(to)).text(), /逐格比较.*文字比较/s);
});

for (const { what, form, status, says } of [
  { what: 'nothing', form: {}, status: 422, says: /请选择一个文件/ },
  {
    what: 'an empty file',
    form: { file: new File([], 'leer.docx') },
    status: 422,
    says: /这个文件是空的.*leer\.docx/s,
  },
  {
    what: 'a file that is no document',
    form: { file: new File([program], 'x.bin'), text: '留着' },
    status: 422,
    says: /这份文件读不了.*x\.bin.*留着/s,
  },
  {
    what: 'a file over the limit',
    form: { text: '写过的字', file: new File([new Uint8Array(FILE_BYTES + 1)], '大.docx') },
    status: 413,
    says: /超过 20 MB.*大\.docx.*写过的字/s,
  },
  {
    what: 'a file far over the limit',
    form: { text: '写过的字', file: new File([new Uint8Array(FILE_BYTES * 2)], '大.docx') },
    status: 413,
    says: /超过 20 MB.*大\.docx.*写过的字/s,
  },
  {
    what: 'a text over the limit',
    form: { text: '长'.repeat(TEXT_CHARACTERS + 1) },
    status: 413,
    says: /文字超过 60 万字/,
  },
]) {
  test(`${what} is refused with ${status}, and what was typed comes back`, async () => {
    const { app } = await sampleSite();
    const answer = await post(app, form);
    const text = await answer.text();
    assert.equal(answer.status, status);
    assert.match(text, says);
    assert.match(text, /role="alert".*aria-invalid="true"/s);
    assert.match(text, /<title>有错误/);
  });
}

test('a body that is no form is refused as an empty one', async () => {
  const { app } = await sampleSite();
  for (const type of ['application/json', 'multipart/form-data', 'multipart/form-data; boundary=x']) {
    const answer = await app.request(paths.check, { method: 'POST', headers: { 'content-type': type }, body: '{"a":' });
    assert.equal(answer.status, 422, type);
  }
});

test('too many from one address wait, with their text kept; another address does not', async () => {
  let address = '192.0.2.1';
  const { app } = await sampleSite({ addressOf: () => address });
  for (let i = 0; i < UPLOADS.times; i += 1) await post(app, {});

  const answer = await post(app, { text: '写了很久的报告', file: new File([report], '年报.txt') });
  assert.equal(answer.status, 429);
  assert.equal(answer.headers.get('retry-after'), '600');
  assert.match(await answer.text(), /10 分钟后.*年报\.txt.*写了很久的报告/s);

  address = '192.0.2.2';
  assert.equal((await post(app, { text: report })).status, 303);
});

test('when too many are being read, the form comes back with what was typed', async () => {
  const { app } = await sampleSite({ examine: async () => null });
  const answer = await post(app, { text: '写过的字' });
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /排队的文件已满.*写过的字/s);
});

test('after a day, or when its owner asks, a result is gone with its papers', async () => {
  let now = '2026-03-02T04:00:00Z';
  const { app } = await sampleSite({ now: () => now });
  const result = async () => (await post(app, { text: report })).headers.get('location') ?? '';

  const kept = await result();
  now = '2026-03-03T04:00:00Z';
  for (const path of [kept, `${kept}.pdf`, paths.compareOf(kept.slice(7), kept.slice(7))]) {
    assert.equal((await app.request(path)).status, 404, path);
  }

  const deleted = await result();
  const answer = await app.request(`${deleted}/deletion`, { method: 'POST' });
  assert.equal(answer.headers.get('location'), paths.deleted);
  assert.equal((await app.request(paths.deleted)).status, 200);
  assert.equal((await app.request(deleted)).status, 404);
});

test('what is written in a report is text on the page, never markup', async () => {
  const { app } = await sampleSite();
  const hostile = report.replace('一、总体情况', '一、总体情况\n<img src=x onerror=alert(1)><script>alert(1)</script>');
  const to = (await post(app, { text: hostile })).headers.get('location') ?? '';
  const text = await (await app.request(to)).text();
  assert.match(text, /&lt;script&gt;/);
  assert.doesNotMatch(text, /<script|<img/);
});

type App = Awaited<ReturnType<typeof sampleSite>>['app'];

async function post(app: App, fields: Readonly<Record<string, string | File>>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return app.request(paths.check, { method: 'POST', body });
}
