import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '#paths';
import { securityHeaders } from './respond.ts';
import { sampleSite } from './sample-site.ts';

const { app } = await sampleSite();
const pages = await crawl();

test('from the home page every report, form and note can be reached', () => {
  for (const path of [paths.reports, paths.check, paths.privacy, paths.accessibility]) assert.ok(pages.has(path), path);
  assert.equal([...pages.keys()].filter((path) => /^\/reports\/[^/]+\/\d{4}$/.test(path)).length, 2);
});

test('no link leads nowhere, and every fragment is on its page', () => {
  for (const [from, { body }] of pages) {
    for (const href of linksIn(body)) {
      const { pathname, search, hash } = new URL(href, `http://site${from}`);
      const target = pages.get(pathname + search);
      assert.equal(target?.status, 200, `${from} → ${href}`);
      if (hash) assert.ok(target?.body.includes(` id="${decodeURIComponent(hash.slice(1))}"`), `${from} → ${href}`);
    }
  }
});

test('every page has one heading of the first level, no id twice, and nothing inline', () => {
  for (const [path, { body, type }] of pages) {
    if (!type.startsWith('text/html') || path.endsWith('.html')) continue;
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(body.match(/<h1[ >]/g)?.length, 1, path);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
      path,
    );
    assert.doesNotMatch(body, /<script|<style| style=| on[a-z]+="/, path);
    assert.match(body, /<a class="skip" href="#main">/, path);
  }
});

test('every answer carries the security headers, whatever it is', async () => {
  const others = [
    '/nothing',
    '/reports/nobody/2024',
    '/check/aaaaaaaaaaaaaaaaaaaaaa',
    '/?view=elder',
    paths.robots,
    paths.sitemap,
  ];
  for (const path of [...pages.keys(), ...others]) {
    const { headers } = await app.request(path);
    for (const [name, value] of Object.entries(securityHeaders))
      assert.equal(headers.get(name), value, `${path} ${name}`);
  }
});

test('a page asked for again is not sent again; the stylesheet is kept for ever', async () => {
  const first = await app.request('/');
  const again = await app.request('/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  assert.equal(again.status, 304);

  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(await first.text())?.[1] ?? '';
  assert.match((await app.request(href)).headers.get('cache-control') ?? '', /immutable/);
});

test('a page that does not exist says so in Chinese and offers a way on', async () => {
  const answer = await app.request('/nothing');
  assert.equal(answer.status, 404);
  assert.match(await answer.text(), /没有这个页面.*重新上传/s);
});

test('a mistake of ours shows a number, tells the operator the same number, and no word of the error', async () => {
  const told: string[] = [];
  const { app } = await sampleSite({
    examine: async () => {
      throw new Error('秘密');
    },
    report: (id) => told.push(id),
  });
  const body = new FormData();
  body.set('text', '一份报告');

  const answer = await app.request(paths.check, { method: 'POST', body });
  const text = await answer.text();
  assert.equal(answer.status, 500);
  assert.ok(told[0] && text.includes(told[0]));
  assert.doesNotMatch(text, /秘密/);
});

test('search engines are told what to find and what to leave', async () => {
  assert.match(await (await app.request(paths.robots)).text(), /Disallow: \/check\//);
  assert.match(
    await (await app.request(paths.sitemap)).text(),
    /<loc>http:\/\/localhost\/reports\/%[^<]+\/2024<\/loc>/,
  );
});

interface Crawled {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Everything that can be reached by links from the home page. */
async function crawl(): Promise<ReadonlyMap<string, Crawled>> {
  const found = new Map<string, Crawled>();
  const waiting = [paths.home as string, paths.gallery];

  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const answer = await app.request(path);
    const type = answer.headers.get('content-type') ?? '';
    const body = await answer.text();
    found.set(path, { status: answer.status, type, body });
    if (!type.startsWith('text/html') || path.endsWith('.html')) continue;
    for (const href of linksIn(body)) {
      const { pathname, search } = new URL(href, `http://site${path}`);
      waiting.push(pathname + search);
    }
  }
  return found;
}

/** Where the page leads, but for the links that change how it is shown. */
function linksIn(body: string): readonly string[] {
  return [...body.matchAll(/ href="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/[?&]view=/.test(href));
}
