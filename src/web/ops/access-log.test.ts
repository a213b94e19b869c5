import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { sampleAgency, samplePassword } from '#agencies/sign-in/sample-sign-in';
import { paths } from '#paths';
import { openInMemory } from '#store/open';
import { SampleBrowser } from '../desk/sample-browser.ts';
import { sampleDesk } from '../desk/sample-desk.ts';
import { sampleSite } from '../sample-site.ts';
import { accessLog } from './access-log.ts';
import { newMetrics } from './metrics.ts';
import { linesOf, sampleLog } from './sample-log.ts';
import { sampleOps } from './sample-ops.ts';

const NAME = '王小青';
const ID_NUMBER = '000000199001010017';
const PHONE = '000-5550100';
const MAIL = 'wang.xiaoqing@example.cn';
const personal = [NAME, ID_NUMBER, PHONE, MAIL, 'wangxiaoqing', '198.51.100.77'];
const said = personal.join(' ');
const encoded = personal.flatMap((one) => [one, encodeURIComponent(one), Buffer.from(one).toString('base64')]);

test('nothing of what a visitor sends, anywhere, stands in the log', async (t) => {
  const { log, text } = sampleLog(t);
  const store = await openInMemory();
  const ops = sampleOps({ store, now: () => '2026-03-02T04:00:00Z' }, { log, metrics: newMetrics() });
  const { app } = await sampleSite({
    ops,
    addressOf: () => '198.51.100.77',
    report: (id, error) => log.error('mistake', { id }, error),
    examine: async () => {
      throw Object.assign(new TypeError(`${said}\n    at ${ID_NUMBER} (file:///${NAME}:1:1)`), { detail: said });
    },
  });

  const headers = {
    cookie: `session=wangxiaoqing; other=${ID_NUMBER}`,
    'user-agent': `wangxiaoqing ${ID_NUMBER}`,
    referer: `http://site/?name=${encodeURIComponent(NAME)}`,
    'x-forwarded-for': '198.51.100.77',
    'x-request-id': ID_NUMBER,
    authorization: `Bearer ${ID_NUMBER}`,
  };
  const query = `?q=${encodeURIComponent(said)}`;
  for (const path of [
    '/',
    `/${encodeURIComponent(said)}`,
    `/reports/${encodeURIComponent(NAME)}/2024`,
    '/check',
    '/due',
  ])
    for (const method of ['GET', 'POST', 'WANGXIAOQING'])
      await app.request(path + query, { method, headers, ...(method === 'POST' && { body: form() }) });

  const { registry } = ops.metrics;
  const told = (await text()) + (await registry.metrics());
  for (const one of encoded) assert.ok(!told.includes(one), one);
  const lines = linesOf(told);
  assert.equal(lines.filter(({ event }) => event === 'request').length, 15);
  assert.ok(lines.some(({ method }) => method === 'other'));
});

test('a mistake is logged under the id that the page shows, with where it was', async (t) => {
  const { log, text } = sampleLog(t);
  const { registry } = (await sampleSite()).site;
  const { app } = await sampleSite({
    ops: sampleOps({ store: registry, now: registry.now }, { log }),
    report: (id, error) => log.error('mistake', { id }, error),
    examine: async () => {
      throw new RangeError(said);
    },
  });
  const answer = await app.request(paths.check, { method: 'POST', body: form() });
  assert.equal(answer.status, 500);
  const page = await answer.text();

  const [mistake, request] = linesOf(await text());
  assert.deepEqual([mistake.event, mistake.level, mistake.error.kind], ['mistake', 'error', 'RangeError']);
  assert.match(mistake.error.at[0], /access-log\.test\.ts:\d+/);
  assert.ok(page.includes(mistake.id));
  assert.deepEqual(
    { id: request.id, method: request.method, route: request.route, status: request.status },
    { id: mistake.id, method: 'POST', route: paths.check, status: 500 },
  );
});

test('who is signed in is logged by ids; the pattern of the route, not its address', async (t) => {
  const { log, text } = sampleLog(t);
  const store = await openInMemory();
  const desk = await sampleDesk(store);
  const app = new Hono().use(accessLog({ log, metrics: newMetrics() })).route('/', desk.app);
  const browser = new SampleBrowser(app, desk.signIn.settings.origin ?? 'http://localhost');
  await desk.hire({ username: 'mz-zhou', password: samplePassword });
  await browser.get(paths.signIn);
  await browser.post(paths.signIn, { username: 'mz-zhou', password: samplePassword });
  await browser.get(`${paths.desk}?q=${encodeURIComponent(NAME)}`);

  const lines = linesOf(await text());
  const last = lines.at(-1);
  assert.equal(last.route, paths.desk);
  assert.match(last.staff, /^staff\//);
  assert.equal(last.agency, sampleAgency);
  assert.ok(lines.some((line) => line.route === paths.signIn && line.staff === undefined));
});

function form(): FormData {
  const data = new FormData();
  data.set('text', said);
  data.set('file', new File([said], `${said}.docx`));
  return data;
}
