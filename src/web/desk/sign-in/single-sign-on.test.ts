import assert from 'node:assert/strict';
import { after } from 'node:test';
import { samplePassword } from '#agencies/sign-in/sample-sign-in';
import type { SignInSettings } from '#agencies/sign-in/settings';
import type { Store } from '#store/engine';
import { onEveryEngine } from '#store/sample-engines';
import { sampleDesk } from '../sample-desk.ts';
import { SampleOidc } from './sample-oidc.ts';

const oidc = await SampleOidc.listening(() => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
after(() => oidc.close());

const origin = 'http://gk.qinghe.example.cn';
const singleSignOn = {
  issuer: oidc.issuer,
  clientId: 'gongkai',
  clientSecret: 'sample-client-secret',
  name: '青禾县统一身份认证',
  claim: 'preferred_username',
};

async function desk(store: Store, own: Partial<SignInSettings> = {}) {
  oidc.claims = { sub: 'sub-1', preferred_username: 'mz-zhou', name: '周某' };
  oidc.isForged = false;
  return sampleDesk(store, { origin, singleSignOn, ...own });
}

onEveryEngine('whom the other server names is let in, without a password, where he wanted to go', async (_t, store) => {
  const { hire, browser } = await desk(store);
  const { staff } = await hire({ username: 'mz-zhou' });
  const page = browser();
  assert.match((await page.get('/desk/sign-in?next=/desk')).text, /用青禾县统一身份认证登录/);

  const sent = await page.get('/desk/sign-in/oidc?next=/desk');
  assert.match(sent.to ?? '', new RegExp(`^${oidc.issuer}/authorize\\?.*code_challenge_method=S256`));
  const back = await page.get(oidc.approve(sent.to ?? ''));
  assert.equal(back.to, '/desk');
  assert.equal((await page.get('/desk')).text, `desk of ${staff}`);

  const account = await store.db
    .selectFrom('vault_account')
    .selectAll()
    .where('provider_id', '<>', 'credential')
    .executeTakeFirstOrThrow();
  assert.deepEqual([account.access_token, account.refresh_token, account.id_token], [null, null, null]);
  const [signed] = await store.db.selectFrom('journal').select('data').where('act', '=', 'signIn').execute();
  assert.equal(JSON.parse(signed?.data ?? '').means, 'singleSignOn');
});

onEveryEngine('once linked, it is the same person whatever he is called there', async (_t, store) => {
  const { hire, browser } = await desk(store);
  const { staff } = await hire({ username: 'mz-zhou' });
  for (const name of ['mz-zhou', 'somebody-else']) {
    oidc.claims = { sub: 'sub-1', preferred_username: name };
    const page = browser();
    await page.get(oidc.approve((await page.get('/desk/sign-in/oidc')).to ?? ''));
    assert.equal((await page.get('/desk')).text, `desk of ${staff}`);
  }
});

onEveryEngine('who has no account here is refused with a sentence, and none is made', async (_t, store) => {
  const { browser } = await desk(store);
  const page = browser();
  const back = await page.get(oidc.approve((await page.get('/desk/sign-in/oidc')).to ?? ''));
  assert.equal(back.status, 422);
  assert.match(back.text, /青禾县统一身份认证里的这个人在本系统还没有账号/);
  assert.deepEqual(await store.db.selectFrom('vault_user').selectAll().execute(), []);
  assert.equal((await page.get('/desk')).status, 303);
});

onEveryEngine('a token signed by somebody else lets nobody in', async (_t, store) => {
  const { hire, browser } = await desk(store);
  await hire({ username: 'mz-zhou' });
  oidc.isForged = true;
  const page = browser();
  const back = await page.get(oidc.approve((await page.get('/desk/sign-in/oidc')).to ?? ''));
  assert.match(back.text, /没有确认您是谁/);
  assert.equal((await page.get('/desk')).status, 303);
});

onEveryEngine('an answer that this browser did not ask for is refused', async (_t, store) => {
  const { hire, browser } = await desk(store);
  await hire({ username: 'mz-zhou' });
  const sent = await browser().get('/desk/sign-in/oidc');
  const other = browser();
  const back = await other.get(oidc.approve(sent.to ?? ''));
  assert.match(back.text, /没有确认您是谁/);
  assert.equal((await other.get('/desk')).status, 303);
});

onEveryEngine('who must use an authenticator cannot come without one', async (_t, store) => {
  const { hire, browser } = await desk(store, { requireTwoFactor: ['auditAdmin'] });
  await hire({ username: 'mz-zhou', roles: ['auditAdmin'] });
  const page = browser();
  const back = await page.get(oidc.approve((await page.get('/desk/sign-in/oidc')).to ?? ''));
  assert.match(back.text, /您的角色必须用动态码/);
  assert.equal((await page.get('/desk')).status, 303);
});

onEveryEngine('a server that is not there is said to be away, and passwords still work', async (_t, store) => {
  const away = { ...singleSignOn, issuer: 'http://127.0.0.1:9' };
  const { hire, browser } = await desk(store, { singleSignOn: away });
  await hire({ username: 'mz-zhou', password: samplePassword });
  const page = browser();
  assert.match((await page.get('/desk/sign-in/oidc')).text, /现在连不上/);
  assert.equal((await page.post('/desk/sign-in', { username: 'mz-zhou', password: samplePassword })).to, '/desk');
});
