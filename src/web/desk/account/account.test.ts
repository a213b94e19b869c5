import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { samplePassword } from '#agencies/sign-in/sample-sign-in';
import { onEveryEngine } from '#store/sample-engines';
import type { SampleBrowser } from '../sample-browser.ts';
import { sampleDesk } from '../sample-desk.ts';

const zhou = { username: 'mz-zhou', password: samplePassword };
const NEW = 'hetao-yusan-zhongbiao';

async function enter(page: SampleBrowser, { username, password }: typeof zhou = zhou) {
  await page.get('/desk/sign-in');
  return page.post('/desk/sign-in', { username, password });
}

/** RFC 6238: the code of an authenticator for the secret that the page shows, `steps` × 30 seconds from now. */
function codeFor(secret: string, steps = 0): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/ /g, '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Temporal.Now.instant().epochMilliseconds / 30_000) + steps));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

/** Enables the second factor: the secret of the authenticator and the recovery codes. */
async function enrol(page: SampleBrowser) {
  await page.get('/desk/account/two-factor');
  await page.post('/desk/account/two-factor', { current: samplePassword });
  const { text } = await page.get('/desk/account/two-factor');
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? '';
  assert.match(text, /<svg class="qr"/);
  const shown = await page.post('/desk/account/two-factor', { code: codeFor(secret) });
  const codes = [...shown.text.matchAll(/<code>([a-z2-9]{5}-[a-z2-9]{5})<\/code>/g)].map(([, code = '']) => code);
  return { secret, codes, shown };
}

onEveryEngine('a password that was given must be changed before anything else', async (_t, store) => {
  const { hire, browser } = await sampleDesk(store);
  const { username, password, staff } = await hire({ username: 'mz-zhou' });
  const page = browser();
  await enter(page, { username, password });
  for (const path of ['/desk', '/desk/account', '/desk/account/two-factor'])
    assert.equal((await page.get(path)).to, '/desk/account/password');
  const form = await page.get('/desk/account/password');
  assert.match(form.text, /您现在用的口令是别人给的/);
  assert.equal((await page.post('/desk/act', {})).to, '/desk/account/password');

  const short = await page.post('/desk/account/password', { current: password, next: 'short', again: 'short' });
  assert.deepEqual([short.status, /<a href="#next">口令至少 10 位，现在是 5 位/.test(short.text)], [422, true]);
  const same = await page.post('/desk/account/password', { current: password, next: password, again: password });
  assert.match(same.text, /不能和现在的口令一样/);
  const typo = await page.post('/desk/account/password', { current: password, next: NEW, again: `${NEW}x` });
  assert.match(typo.text, /两次输入的新口令不一样/);
  const wrong = await page.post('/desk/account/password', { current: 'wrong', next: NEW, again: NEW });
  assert.match(wrong.text, /<a href="#current">现在的口令不对/);
  assert.equal((await page.post('/desk/account/password', { current: password, next: NEW, again: NEW })).to, '/desk');
  assert.equal((await page.get('/desk')).text, `desk of ${staff}`);

  assert.equal((await enter(browser(), { username, password })).status, 422);
  assert.equal((await enter(browser(), { username, password: NEW })).to, '/desk');
});

onEveryEngine(
  'one sees where one is signed in, ends one place, and changing the password ends all others',
  async (_t, store) => {
    const { hire, browser } = await sampleDesk(store);
    await hire(zhou);
    await hire({ username: 'mz-chen', password: samplePassword });
    const [here, there, third, stranger] = [browser(), browser(), browser(), browser()];
    for (const page of [here, there, third]) await enter(page);
    await enter(stranger, { ...zhou, username: 'mz-chen' });

    const list = await here.get('/desk/account', { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/86.0' });
    const others = [...list.text.matchAll(/\/desk\/account\/sessions\/([A-Za-z0-9]+)\/end/g)].map(([path]) => path);
    assert.equal(others.length, 2);
    await stranger.get('/desk/account');
    assert.equal((await stranger.post(others[0] ?? '', {})).to, '/desk/account?gone');
    assert.equal((await here.post(others[0] ?? '', {})).to, '/desk/account?ended');
    const open = async () =>
      (await Promise.all([there, third].map((page) => page.get('/desk')))).filter(({ status }) => status === 200);
    assert.equal((await open()).length, 1);

    await here.get('/desk/account/password');
    await here.post('/desk/account/password', { current: samplePassword, next: NEW, again: NEW });
    assert.equal((await open()).length, 0);
    assert.equal((await here.get('/desk')).status, 200);
    assert.equal((await stranger.get('/desk')).status, 200);
  },
);

onEveryEngine('wrong tries of the current password lock the account too', async (_t, store) => {
  const { hire, browser } = await sampleDesk(store);
  await hire(zhou);
  const page = browser();
  await enter(page);
  await page.get('/desk/account/password');
  for (let i = 0; i < 5; i++) await page.post('/desk/account/password', { current: 'wrong', next: NEW, again: NEW });
  const right = await page.post('/desk/account/password', { current: samplePassword, next: NEW, again: NEW });
  assert.match(right.text, /锁定 30 分钟/);
});

onEveryEngine(
  'whose role needs an authenticator is led to it and nowhere else, and then signs in with codes',
  async (_t, store) => {
    const { hire, browser } = await sampleDesk(store, { requireTwoFactor: ['securityAdmin'] });
    const { staff } = await hire({ ...zhou, roles: ['securityAdmin'] });
    const page = browser();
    await enter(page);
    for (const path of ['/desk', '/desk/account', '/desk/account/recovery-codes'])
      assert.equal((await page.get(path)).to, '/desk/account/two-factor');
    assert.match((await page.get('/desk/account/two-factor')).text, /您的角色必须用动态码登录/);
    assert.equal((await page.post('/desk/account/two-factor', { current: 'wrong' })).status, 422);

    const { secret, codes, shown } = await enrol(page);
    assert.equal(codes.length, 10);
    assert.equal(shown.headers.get('cache-control'), 'no-store');
    assert.equal((await page.get('/desk')).text, `desk of ${staff}`);
    await page.get('/desk/account/two-factor/end');
    assert.match((await page.post('/desk/account/two-factor/end', { current: samplePassword })).text, /不能停用/);

    const next = browser();
    assert.equal((await enter(next)).to, '/desk/sign-in/code?next=%2Fdesk');
    assert.equal((await next.get('/desk')).status, 303, 'the password alone lets nobody in');
    await next.get('/desk/sign-in/code');
    assert.match((await next.post('/desk/sign-in/code', { code: '000000' })).text, /<a href="#code">动态码不对/);
    const code = codeFor(secret, 1);
    assert.equal((await next.post('/desk/sign-in/code', { code })).to, '/desk');
    assert.equal((await next.get('/desk')).text, `desk of ${staff}`);

    const later = browser();
    await enter(later);
    await later.get('/desk/sign-in/code');
    assert.match((await later.post('/desk/sign-in/code', { code })).text, /已经用过了/);
    assert.equal((await later.get('/desk')).status, 303);
  },
);

onEveryEngine('a recovery code lets in once; new ones make the old worthless', async (_t, store) => {
  const { hire, browser } = await sampleDesk(store);
  await hire(zhou);
  const page = browser();
  await enter(page);
  const { codes } = await enrol(page);
  const recover = async (recovery: string) => {
    const other = browser();
    await enter(other);
    await other.get('/desk/sign-in/code');
    return other.post('/desk/sign-in/code', { recovery });
  };
  assert.equal((await recover((codes[0] ?? '').toUpperCase())).to, '/desk');
  assert.match((await recover(codes[0] ?? '')).text, /<a href="#recovery">恢复码不对，或者已经用过了/);

  await page.get('/desk/account/recovery-codes');
  const renewed = await page.post('/desk/account/recovery-codes', { current: samplePassword });
  const [first = ''] = /[a-z2-9]{5}-[a-z2-9]{5}(?=<\/code>)/.exec(renewed.text) ?? [];
  assert.equal((await recover(codes[1] ?? '')).status, 422);
  assert.equal((await recover(first)).to, '/desk');
});

onEveryEngine('five wrong codes lock the second step, a right one too', async (_t, store) => {
  const { hire, browser } = await sampleDesk(store);
  await hire(zhou);
  const page = browser();
  await enter(page);
  const { secret, codes } = await enrol(page);
  const other = browser();
  await enter(other);
  await other.get('/desk/sign-in/code');
  for (let i = 0; i < 4; i++)
    assert.match((await other.post('/desk/sign-in/code', { code: '000000' })).text, /动态码不对/);
  assert.match((await other.post('/desk/sign-in/code', { code: '000000' })).text, /连续 5 次动态码错误/);

  for (const typed of [{ code: codeFor(secret, 1) }, { recovery: codes[0] ?? '' }]) {
    await enter(other);
    await other.get('/desk/sign-in/code');
    assert.match((await other.post('/desk/sign-in/code', typed)).text, /连续 5 次动态码错误/);
  }
  const acts = await store.db.selectFrom('journal').select('act').where('subject', 'like', 'session/lock-%').execute();
  assert.deepEqual(
    acts.map(({ act }) => act),
    ['lock'],
  );
});

onEveryEngine(
  'the second factor can be ended, with the password; the journal tells, and holds no secret',
  async (_t, store) => {
    const { hire, browser } = await sampleDesk(store);
    await hire(zhou);
    const page = browser();
    await enter(page);
    const { secret, codes } = await enrol(page);
    await page.get('/desk/account/two-factor/end');
    const ended = await page.post('/desk/account/two-factor/end', { current: samplePassword });
    assert.equal(ended.to, '/desk/account?disabled');
    assert.match((await page.get('/desk/account')).text, /没有启用/);
    assert.equal((await enter(browser())).to, '/desk');

    const rows = await store.db
      .selectFrom('journal')
      .selectAll()
      .where('subject', 'like', 'session/%')
      .orderBy('seq')
      .execute();
    assert.deepEqual(
      rows.map(({ act }) => act),
      ['signIn', 'enableTwoFactor', 'continue', 'disableTwoFactor', 'continue', 'signIn'],
    );
    const text = JSON.stringify(rows);
    for (const word of [secret.replace(/ /g, ''), ...codes, samplePassword]) assert.ok(!text.includes(word));
  },
);
