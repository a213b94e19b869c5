import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { sendingsTo } from '#agencies/outbox/queries';
import { sendAgain } from '#agencies/outbox/store';
import { grantToken } from '#agencies/systems/commands/grant-token';
import { revokeToken } from '#agencies/systems/commands/revoke-token';
import { setWebhook } from '#agencies/systems/commands/set-webhook';
import { askerFor, systemById } from '#agencies/systems/queries';
import type { SystemId, Topic } from '#agencies/systems/types';
import { confirm } from '#requests/commands/confirm';
import { file } from '#requests/commands/file';
import { agency, citizen, done, sampleApplication } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import { onEveryEngine } from '#store/sample-engines';
import { remind } from '../jobs/remind.ts';
import { sendWebhooks } from '../jobs/send-webhooks.ts';
import { type ClockedDesk, clockedDesk } from '../sample-round.ts';
import { againAt } from './again.ts';
import { signatureOf } from './message.ts';
import { sampleListener } from './sample-listener.ts';

const key = null;
const at = '2026-03-02T02:00:00Z';

onEveryEngine('它提交的申请每走一步，系统收到一条签了名的消息，里面没有个人信息', async (t, store) => {
  const { desk, heard, secret, system } = await listening(t, store, ['filed']);
  const { registry } = desk;
  const asker = askerFor(system);
  const { subject } = await done(file(registry, { asker, key, agency, application: sampleApplication }));
  await done(file(registry, { asker: citizen, key, agency, application: sampleApplication }));
  await done(confirm(registry, { asker: desk.as('clerk'), key, agency, request: subject, seen: 1 }));

  assert.equal((await desk.round([sendWebhooks], at)).sendWebhooks, 2);
  assert.equal((await desk.round([sendWebhooks], at)).sendWebhooks, 0);
  assert.deepEqual(
    heard.map(({ body }) => JSON.parse(body)).map(({ type, subject, data }) => ({ type, subject, data })),
    [
      { type: 'act', subject, data: { act: 'file', version: 1 } },
      { type: 'act', subject, data: { act: 'confirm', version: 2 } },
    ],
  );
  for (const { headers, body } of heard) {
    const id = String(headers['webhook-id']);
    const timestamp = String(headers['webhook-timestamp']);
    assert.equal(id, JSON.parse(body).id);
    assert.equal(timestamp, '1772416800');
    assert.equal(headers['webhook-signature'], `v1,${signatureOf({ id, timestamp, body }, secret)}`);
    assert.doesNotMatch(body, /张某某|000-0000111|保障资金/);
  }
});

onEveryEngine('没有送到的隔一会儿再送；送到了可以要求重送；停用以后不再送', async (t, store) => {
  const { desk, heard, answering, system } = await listening(t, store, ['filed']);
  const { registry } = desk;
  await done(file(registry, { asker: askerFor(system), key, agency, application: sampleApplication }));
  const target = `webhook/${system.id}` as const;
  const sending = async () => (await sendingsTo(registry.db, { agency, target, limit: 9 }))[0];

  for (const status of [500, 302]) {
    answering.status = status;
    const now = status === 500 ? at : '2026-03-02T02:01:00Z';
    assert.equal((await desk.round([sendWebhooks], now)).sendWebhooks, 0);
    assert.equal((await sending())?.trouble, `HTTP ${status}`);
  }
  answering.status = 200;
  assert.equal((await desk.round([sendWebhooks], '2026-03-02T02:05:59Z')).sendWebhooks, 0);
  assert.equal(heard.length, 2);
  assert.equal((await desk.round([sendWebhooks], '2026-03-02T02:06:00Z')).sendWebhooks, 1);
  assert.deepEqual(new Set(heard.map(({ headers }) => headers['webhook-id'])).size, 1);

  const { id } = (await sending()) ?? { id: '' };
  assert.equal(await sendAgain(registry.db, { agency, id, target }, at), true);
  assert.equal(await sendAgain(registry.db, { agency, id: 'act/999', target }, at), false);
  assert.equal((await desk.round([sendWebhooks], at)).sendWebhooks, 1);
  assert.equal(heard.length, 4);

  await sendAgain(registry.db, { agency, id, target }, at);
  const { version } = (await systemById(registry.db, system.id)) ?? { version: 0 };
  await done(revokeToken(registry, { asker: desk.as('securityAdmin'), key, system: system.id, seen: version }));
  assert.equal((await desk.round([sendWebhooks], at)).sendWebhooks, 0);
  assert.deepEqual([(await sending())?.state, heard.length], ['failed', 4]);
});

onEveryEngine('要期限提醒的系统收到本机关的提醒，一次', async (t, store) => {
  const { desk, heard } = await listening(t, store, ['notices']);
  await done(file(desk.registry, { asker: citizen, key, agency, application: sampleApplication }));
  assert.deepEqual(await desk.round([remind, sendWebhooks], '2026-03-04'), { remind: 1, sendWebhooks: 1 });
  assert.deepEqual(await desk.round([remind, sendWebhooks], '2026-03-05'), { remind: 0, sendWebhooks: 0 });
  assert.equal(JSON.parse(heard[0]?.body ?? '').type, 'overdue');
});

test('a message is sent ten times in about four days, and then given up', () => {
  const times: string[] = [];
  let now: string | null = at;
  for (let tries = 0; now; tries++) {
    times.push(now);
    now = againAt(tries, now);
  }
  assert.equal(times.length, 10);
  assert.equal(times.at(-1), '2026-03-05T22:36:00Z');
});

test('a signature is that of the example of Standard Webhooks', () => {
  const signed = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: '1614265330',
    body: '{"test": 2432232314}',
  };
  assert.equal(
    signatureOf(signed, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'),
    'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  );
});

async function listening(t: TestContext, store: Store, topics: readonly Topic[]) {
  const [desk, listener] = [await clockedDesk(t, store), await sampleListener(t)];
  const admin = desk.as('securityAdmin');
  const grant = { asker: admin, key, agency, name: '12345热线', scopes: ['file'] } as const;
  const { system: id } = await done((await grantToken(desk.registry, grant)).outcome);
  const on = { asker: admin, key, system: id, seen: 1, url: listener.url, topics };
  const { outcome, secret } = await setWebhook(desk.registry, on);
  await done(outcome);
  return { desk, ...listener, secret, system: await stands(desk, id) };
}

async function stands({ registry }: ClockedDesk, id: SystemId) {
  const system = await systemById(registry.db, id);
  assert.ok(system);
  return system;
}
