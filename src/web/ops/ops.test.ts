import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { act } from '#journal/act';
import { record } from '#journal/record';
import { regulation } from '#law/citation';
import { paths } from '#paths';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import { noteBackup, noteTick } from '#store/ticks/queries';
import { VaultTrouble } from '#store/vault/trouble';
import { accessLog } from './access-log.ts';
import { insider } from './insider.ts';
import { type Readiness, readiness } from './ready.ts';
import { type Ops, opsRoutes } from './routes.ts';
import { sampleOps } from './sample-ops.ts';

const noon = '2026-03-02T04:00:00Z';
const tick = { job: 'a', at: noon, took_ms: 1, did: 0, trouble: null, holder: 'one' };
const backup = { at: noon, name: 'a', bytes: 1, digest: 'aa' };
const token = 'a-token-of-this-test';
const bearer = { headers: { authorization: `Bearer ${token}` } };

onEveryEngine('ready when all is well; a late clock or backup degrades; both say what to do', async (_, store) => {
  let now = noon;
  const app = opsRoutes(sampleOps({ store, now: () => now }, { token }));
  const ask = async () => {
    const answer = await app.request(paths.readyz, bearer);
    const { status, checks } = (await answer.json()) as Readiness;
    const bad = checks.filter(({ ok }) => !ok).map(({ name }) => name);
    for (const { says } of checks) assert.match(says, /[一-龥].*。$/);
    return [answer.status, status, ...bad];
  };

  assert.deepEqual(await ask(), [200, 'degraded', 'clock', 'backup']);
  await noteTick(store.db, tick);
  await noteBackup(store.db, backup);
  now = '2026-03-02T04:09:59Z';
  assert.deepEqual(await ask(), [200, 'ready']);
  now = '2026-03-02T04:10:00Z';
  assert.deepEqual(await ask(), [200, 'degraded', 'clock']);
  now = '2026-03-03T06:00:00Z';
  assert.deepEqual(await ask(), [200, 'degraded', 'clock', 'backup']);
});

test('not ready without database, keys or disk, or with a newer database; others are told no more', async () => {
  const closed = await openInMemory();
  await closed.close();
  const store = await openInMemory();
  const newer = await openInMemory();
  await newer.db.insertInto('migration').values({ name: '9999-x', checksum: '', at: noon }).execute();
  const keyless = () => {
    throw new VaultTrouble('badKeys', '缺少主密钥。');
  };

  for (const { own, name } of [
    { own: { store: closed }, name: 'database' },
    { own: { readKeys: keyless }, name: 'keys' },
    { own: { data: '/nowhere/at/all' }, name: 'disk' },
    { own: { store: newer }, name: 'migrations' },
  ]) {
    const app = opsRoutes(sampleOps({ store, now: () => noon }, { token, ...own }));
    const answer = await app.request(paths.readyz, bearer);
    const { status, checks } = (await answer.json()) as Readiness;
    assert.deepEqual([answer.status, status], [503, 'notReady']);
    assert.equal(checks.find((check) => check.name === name)?.ok, false, name);

    const other = await app.request(paths.readyz);
    assert.deepEqual([other.status, await other.json()], [503, { status: 'notReady' }]);
    assert.equal((await app.request(paths.healthz)).status, 200);
  }
});

test('while it is ending it is alive, and not ready', async () => {
  const ops = sampleOps({ store: await openInMemory(), now: () => noon });
  const app = opsRoutes(ops);
  assert.equal((await app.request(paths.readyz)).status, 200);
  ops.stopping.begun = true;
  const answer = await app.request(paths.readyz);
  assert.deepEqual([answer.status, await answer.json()], [503, { status: 'stopping' }]);
  assert.equal((await app.request(paths.healthz)).status, 200);
});

test('what does not answer is not waited for', async () => {
  const silent = { name: 'silent', grave: true, look: () => new Promise<never>(() => {}) };
  const { status, checks } = await readiness([silent], false, 5);
  assert.equal(status, 'notReady');
  assert.equal(checks[0]?.says, '没有及时回应。');
});

test('however often readiness is asked within a second, it is looked at once', async () => {
  let looked = 0;
  const readKeys = () => looked++;
  const app = opsRoutes(sampleOps({ store: await openInMemory(), now: () => noon }, { readKeys }));
  await Promise.all(Array.from({ length: 5 }, () => app.request(paths.readyz)));
  await app.request(paths.readyz);
  assert.equal(looked, 1);
});

onEveryEngine('metrics: requests by pattern, acts that stand, ages of tick and backup', async (_, store) => {
  const ops = sampleOps({ store, now: () => '2026-03-02T04:05:00Z' }, { token });
  const site = new Hono()
    .use(accessLog(ops))
    .route('/', opsRoutes(ops))
    .get('/people/:name', (c) => c.text('here'));
  await site.request('/people/wang');
  await site.request('/people/li');
  await site.request('/nothing');
  await noteTick(store.db, { ...tick, trouble: 'Error' });
  await noteBackup(store.db, backup);
  await actTwice(ops);

  const text = await (await site.request(paths.metrics, bearer)).text();
  for (const line of [
    'gongkai_http_requests_total{method="GET",route="/people/:name",status="200"} 2',
    'gongkai_http_requests_total{method="GET",route="none",status="404"} 1',
    'gongkai_http_request_seconds_count{method="GET",route="/people/:name"} 2',
    'gongkai_acts_total{act="register"} 1',
    'gongkai_database_up 1',
    'gongkai_clock_tick_age_seconds 300',
    'gongkai_clock_job_trouble{job="a"} 1',
    'gongkai_backup_age_seconds 300',
  ])
    assert.ok(text.includes(`${line}\n`), line);
  assert.equal(text.includes('gongkai_database_connections{state="open"}'), store.pool !== undefined);
  assert.doesNotMatch(text, /wang|nothing/);
});

/** One act that stands, and one that comes too late. */
async function actTwice({ store, metrics }: Ops): Promise<void> {
  const ledger = { ...store, projections: [], now: () => noon, recorded: metrics.act };
  const doing = {
    agency: 'a',
    subject: 'request/2026-1',
    seen: 0,
    act: 'register',
    by: 'staff/x',
    under: regulation(45),
  };
  for (const key of ['one', 'two'])
    await act(ledger, { agency: 'a', by: 'staff/x', key }, (w) => record(w, { ...doing, day: '2026-03-02' }));
}

test('without a database the metrics are there, and say so', async () => {
  const store = await openInMemory();
  await noteTick(store.db, tick);
  const ops = sampleOps({ store, now: () => noon }, { token });
  const app = opsRoutes(ops);
  const ask = async () => (await app.request(paths.metrics, bearer)).text();
  assert.match(await ask(), /^gongkai_clock_tick_age_seconds 0$/m);
  await store.close();
  const text = await ask();
  assert.match(text, /^gongkai_database_up 0$/m);
  assert.doesNotMatch(text, /^gongkai_clock_tick_age_seconds \d/m);
});

test('metrics are for this machine, or for who has the token', async () => {
  const site = new Hono().get('/', (c) => c.text(insider(token)(c) ? 'in' : 'out'));
  const open = new Hono().get('/', (c) => c.text(insider(undefined)(c) ? 'in' : 'out'));
  const ask = async (app: Hono, address: string | undefined, headers: Record<string, string> = {}) => {
    const env = { incoming: { socket: { remoteAddress: address } } };
    return (await app.request('/', { headers }, env)).text();
  };

  for (const address of ['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])
    assert.equal(await ask(site, address), 'in');
  for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', '1270.0.0.1', undefined, ''])
    assert.equal(await ask(site, address), 'out');
  for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'])
    assert.equal(await ask(site, '127.0.0.1', { [name]: '127.0.0.1' }), 'out');

  assert.equal(await ask(site, '192.0.2.1', { authorization: `Bearer ${token}` }), 'in');
  assert.equal(await ask(site, '192.0.2.1', { authorization: `Bearer ${token.slice(1)}` }), 'out');
  for (const given of ['', 'Bearer', 'Bearer ', 'Bearer undefined', 'Bearer x'])
    for (const app of [site, open]) assert.equal(await ask(app, '192.0.2.1', { authorization: given }), 'out');

  const refused = await opsRoutes(sampleOps({ store: await openInMemory(), now: () => noon })).request(paths.metrics);
  assert.equal(refused.status, 403);
});
