import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { confirm } from '#requests/commands/confirm';
import { register } from '#requests/commands/register';
import { agency, done, sampleApplication } from '#requests/sample-requests';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import { sampleOps } from '../ops/sample-ops.ts';
import { connected } from './sample-connected.ts';
import { filed, problem } from './schemas.ts';

const requests = `/api/v1/agencies/${agency}/requests`;
const json = 'application/problem+json; charset=utf-8';

onEveryEngine(
  '编号相同、内容不同的，什么也不办，说明怎么办；内容相同的，重启以后也得到原来的回答',
  async (_t, store) => {
    const { post, restart } = await connected(store);
    const first = await post(requests, sampleApplication, 'hotline-0001');
    const other = await post(requests, { ...sampleApplication, wants: '2024年临时救助人数' }, 'hotline-0001');
    assert.equal(other.status, 422);
    const { errors } = problem.parse(other.body);
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['idempotency-key'],
    );
    assert.match(errors[0]?.says ?? '', /这次的内容与上次不同，没有办理/);

    const turned = Object.fromEntries(Object.entries(sampleApplication).toReversed());
    await restart();
    const again = await post(requests, turned, 'hotline-0001');
    assert.deepEqual([again.status, again.body], [201, first.body]);
    assert.equal((await post(requests, { ...turned, phone: '000-0000112' }, 'hotline-0001')).status, 422);
    assert.equal((await store.db.selectFrom('request').select('subject').execute()).length, 1);

    const kept = JSON.stringify(await store.db.selectFrom('keep_idempotency').selectAll().execute());
    assert.doesNotMatch(kept, /张某某|000-0000111|99001/);
  },
);

onEveryEngine('同一个编号用在另一件申请的补正上，不办', async (_t, store) => {
  const { desk, post } = await connected(store);
  const asked = async (id: string) => {
    const { request } = filed.parse((await post(requests, sampleApplication, id)).body);
    const on = { key: null, agency, request: `request/${request}`, asker: desk.as('clerk') };
    await done(confirm(desk.registry, { ...on, seen: 1 }));
    await done(register(desk.registry, { ...on, seen: 2 }));
    await done(askToSupplement(desk.registry, { ...on, seen: 3, items: '请写明年份', ends: '2026-03-19' }));
    return `${requests}/${request}/supplement`;
  };
  const [one, two] = [await asked('hotline-0001'), await asked('hotline-0002')];
  const sent = (path: string, id: string) => post(path, { wants: '2025年' }, id);
  assert.deepEqual([(await sent(one, 'hotline-0003')).status, (await sent(one, 'hotline-0003')).status], [200, 200]);
  assert.equal((await sent(two, 'hotline-0003')).status, 422);
  assert.equal((await sent(two, 'hotline-0004')).status, 200);
});

test('出错的时候、没有的路径、正在停止的时候，回答都是 application/problem+json，不是网页', async () => {
  const reported: string[] = [];
  const stopping = { begun: false };
  const store = await openInMemory();
  const { answered, authorization } = await connected(store, undefined, {
    report: (id) => reported.push(id),
    ops: sampleOps({ store, now: () => '2026-03-02T02:00:00Z' }, { stopping }),
  });
  const told = async (path: string) => {
    const response = await answered(path, { headers: { authorization } });
    assert.equal(response.headers.get('content-type'), json, path);
    return { ...problem.parse(await response.json()), headers: response.headers };
  };
  for (const path of ['/api', '/api/v1', '/api/v1/nothing', '/api/v2/agencies'])
    assert.equal((await told(path)).status, 404);

  stopping.begun = true;
  const later = await told(`${requests}/2026-1`);
  assert.deepEqual([later.status, later.headers.get('retry-after')], [503, '10']);
  stopping.begun = false;

  await store.close();
  const broken = await told(`${requests}/2026-1`);
  assert.equal(broken.status, 500);
  assert.equal(reported.length, 1);
  assert.ok(broken.detail.includes(reported[0] ?? 'none'));
});
