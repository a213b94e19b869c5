import assert from 'node:assert/strict';
import { test } from 'node:test';
import { putOut } from '#agencies/outbox/store';
import { revokeToken } from '#agencies/systems/commands/revoke-token';
import { setWebhook } from '#agencies/systems/commands/set-webhook';
import { regulation } from '#law/citation';
import { answer } from '#requests/commands/answer';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { confirm } from '#requests/commands/confirm';
import { draft } from '#requests/commands/draft';
import { file } from '#requests/commands/file';
import { register } from '#requests/commands/register';
import { search } from '#requests/commands/search';
import { serve } from '#requests/commands/serve';
import { submit } from '#requests/commands/submit';
import { agency, citizen, done, sampleApplication } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { openApi } from './openapi.ts';
import { operations } from './operations.ts';
import { connected } from './sample-connected.ts';
import { filed, messages, problem, status } from './schemas.ts';

const key = null;
const requests = `/api/v1/agencies/${agency}/requests`;

onEveryEngine('提交：同一个编号发两次只提交一次；查到的情况没有个人信息', async (_t, store) => {
  const { desk, call, post } = await connected(store);
  const [first, again] = [
    await post(requests, sampleApplication, 'hotline-0001'),
    await post(requests, sampleApplication, 'hotline-0001'),
  ];
  assert.equal(first.status, 201);
  assert.deepEqual(filed.parse(first.body), filed.parse(again.body));
  assert.equal((await desk.registry.db.selectFrom('request').select('subject').execute()).length, 1);
  const other = await post(requests, sampleApplication, 'hotline-0002');
  assert.notEqual(filed.parse(other.body).request, filed.parse(first.body).request);

  const { request } = filed.parse(first.body);
  const found = await call(`${requests}/${request}`);
  assert.deepEqual(status.parse(found.body).due, {
    kind: 'confirm',
    day: '2026-03-03',
    articles: [regulation(31)],
    provisional: null,
  });
  assert.doesNotMatch(JSON.stringify(found.body), /张某某|000-0000111|保障资金|99001/);
});

onEveryEngine('同时发来十次，也只提交一次', async (_t, store) => {
  const { desk, post } = await connected(store);
  const sent = await Promise.all(Array.from({ length: 10 }, () => post(requests, sampleApplication, 'hotline-0001')));
  assert.deepEqual(new Set(sent.map((one) => one.status)), new Set([201]));
  assert.equal((await desk.registry.db.selectFrom('request').select('subject').execute()).length, 1);
});

onEveryEngine('补正、答复：送达以后取走答复书，取一次记一次', async (_t, store) => {
  const { desk, call, post } = await connected(store);
  const { registry } = desk;
  const { request } = filed.parse((await post(requests, sampleApplication, 'hotline-0001')).body);
  const on = { key, agency, request: `request/${request}` };
  const clerk = desk.as('clerk');
  await done(confirm(registry, { ...on, asker: clerk, seen: 1 }));
  await done(register(registry, { ...on, asker: clerk, seen: 2 }));
  const tooEarly = await post(`${requests}/${request}/supplement`, { wants: '2025年' }, 'hotline-0003');
  assert.equal(tooEarly.status, 409);
  await done(askToSupplement(registry, { ...on, asker: clerk, seen: 3, items: '请写明年份', ends: '2026-03-19' }));
  assert.equal(status.parse((await call(`${requests}/${request}`)).body).supplementBy, '2026-03-19');
  const supplemented = await post(`${requests}/${request}/supplement`, { wants: '2025年' }, 'hotline-0004');
  assert.equal(status.parse(supplemented.body).state, 'registered');

  const drafted = {
    kind: 'unable.1.not_held',
    finding: '经检索没有找到。',
    reasons: '本机关没有制作。',
    providing: '',
  } as const;
  const looked = { where: '档案室、办公系统', words: '低保 支出', result: '没有找到', found: 0 };
  await done(search(registry, { ...on, asker: clerk, seen: 5, ...looked }));
  await done(draft(registry, { ...on, asker: clerk, seen: 6, drafted }));
  await done(submit(registry, { ...on, asker: clerk, seen: 7 }));
  await done(clearSection(registry, { ...on, asker: desk.as('sectionHead'), seen: 8 }));
  await done(clearSecrecy(registry, { ...on, asker: desk.as('secrecyReviewer'), seen: 9 }));
  await done(answer(registry, { ...on, asker: desk.as('disclosureHead'), seen: 10 }));
  assert.equal(status.parse((await call(`${requests}/${request}`)).body).decision, null);
  assert.equal((await call(`${requests}/${request}/answer`)).status, 409);

  await done(serve(registry, { ...on, asker: clerk, seen: 11, way: 'internet', proof: '系统发送记录' }));
  assert.equal(status.parse((await call(`${requests}/${request}`)).body).decision?.kind, drafted.kind);
  const letter = await call(`${requests}/${request}/answer?as=docx`);
  assert.deepEqual([letter.status, letter.bytes.subarray(0, 2).toString()], [200, 'PK']);
  const acts = await registry.db
    .selectFrom('journal')
    .select(['subject', 'data'])
    .where('act', '=', 'fetchAnswer')
    .execute();
  assert.equal(acts.length, 1);
  assert.match(acts[0]?.subject ?? '', /^access\/system\//);
});

onEveryEngine('别人提交的、别的机关的、没有的，都说没有；范围不够、停用的令牌，都不行', async (_t, store) => {
  const { desk, call, post, system, answered } = await connected(store, ['status']);
  const { subject } = await done(file(desk.registry, { asker: citizen, key, agency, application: sampleApplication }));
  for (const path of [
    `${requests}/${subject.replace('request/', '')}`,
    `${requests}/2026-99`,
    '/api/v1/agencies/qinghe-county-office/requests/2026-1',
    '/api/v1/nothing',
  ]) {
    const { status, body } = await call(path);
    assert.deepEqual([status, problem.parse(body).status], [404, 404], path);
  }
  assert.equal((await post(requests, sampleApplication, 'hotline-0001')).status, 403);
  for (const token of ['', 'gk_a_b', `gk_${system.replace('system/', '')}_${'A'.repeat(43)}`])
    assert.equal(
      (await answered(`${requests}/2026-99`, { headers: { authorization: `Bearer ${token}` } })).status,
      401,
    );

  await done(revokeToken(desk.registry, { asker: desk.as('securityAdmin'), key, system, seen: 1 }));
  assert.equal((await call(`${requests}/2026-99`)).status, 401);
});

test('写得不对的，每一项都说怎样改，什么也没有留下', async () => {
  const { desk, post, answered, authorization } = await connected();
  const wrong = await post(
    requests,
    { ...sampleApplication, idNumber: '000000199001010001', phone: '1' },
    'hotline-0001',
  );
  assert.equal(wrong.status, 422);
  assert.deepEqual(
    problem.parse(wrong.body).errors.map(({ field }) => field),
    ['idNumber', 'phone'],
  );
  const missing = await post(requests, { applicant: 'natural' }, 'hotline-0001');
  assert.ok(problem.parse(missing.body).errors.some(({ field }) => field === 'wants'));
  const program = { ...sampleApplication, attachments: [{ name: 'a.exe', content: 'TVo=' }] };
  assert.deepEqual(problem.parse((await post(requests, program, 'hotline-0001')).body).errors[0]?.field, 'attachments');
  assert.equal((await post(requests, sampleApplication, '')).status, 400);
  const noJson = { method: 'POST', headers: { authorization, 'idempotency-key': 'hotline-0001' }, body: '{' };
  assert.equal((await answered(requests, noJson)).status, 400);
  assert.deepEqual(await desk.registry.db.selectFrom('request').select('subject').execute(), []);
});

onEveryEngine('消息：一页一页列出，可以要求重新推送', async (_t, store) => {
  const { desk, call, post, system } = await connected(store);
  const { registry } = desk;
  const hook = { url: 'https://hotline.example/told', topics: ['filed'] } as const;
  const { outcome } = await setWebhook(registry, { asker: desk.as('securityAdmin'), key, system, seen: 1, ...hook });
  await done(outcome);
  for (const n of [1, 2, 3]) await post(requests, sampleApplication, `hotline-000${n}`);

  const path = `/api/v1/agencies/${agency}/messages`;
  const first = messages.parse((await call(`${path}?limit=2`)).body);
  const second = messages.parse((await call(`${path}?limit=2&after=${encodeURIComponent(first.next ?? '')}`)).body);
  assert.deepEqual(
    [...first.messages, ...second.messages].map(({ type, data, state }) => [type, data.act, state]),
    Array.from({ length: 3 }, () => ['act', 'file', 'waiting']),
  );
  assert.equal(second.next, null);
  assert.equal(new Set([...first.messages, ...second.messages].map(({ id }) => id)).size, 3);

  const id = first.messages[0]?.id ?? '';
  assert.equal((await post(`${path}/replay`, { id }, '')).status, 202);
  const told = { kind: 'act', subject: 'request/2026-1', day: '2026-03-02', at: registry.now(), data: {} } as const;
  await putOut(registry.db, agency, { ...told, id: 'act/other' }, ['role/clerk']);
  assert.equal((await post(`${path}/replay`, { id: `${agency}/act/other` }, '')).status, 404);
});

test('OpenAPI 3.1：每个操作都在里面，凭令牌以外没有别的路', async () => {
  const { answered } = await connected();
  const document = JSON.parse(await (await answered('/api/v1/openapi.json', {})).text());
  assert.deepEqual(document, JSON.parse(JSON.stringify(openApi())));
  assert.equal(document.openapi, '3.1.0');
  const ids = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  assert.deepEqual(ids.toSorted(), Object.keys(operations).toSorted());

  for (const { method, path } of Object.values(operations)) {
    const there = path.replace('{agency}', agency).replace('{request}', '2026-1').replace('{file}', 'a'.repeat(64));
    const address = `/api/v1${there}`;
    assert.equal((await answered(address, { method: method.toUpperCase() })).status, 401, address);
  }
});
