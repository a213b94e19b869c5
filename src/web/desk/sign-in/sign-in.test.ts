import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplePassword } from '#agencies/sign-in/sample-sign-in';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import { nextIn } from '../next.ts';
import { sampleDesk } from '../sample-desk.ts';

const zhou = { username: 'mz-zhou', password: samplePassword };

onEveryEngine('the desk asks to sign in first, then shows what was wanted; signing out ends it', async (_t, store) => {
  const { hire, browser } = await sampleDesk(store);
  const { staff } = await hire(zhou);
  const page = browser();
  const sent = await page.get('/desk?tab=today');
  assert.deepEqual([sent.status, sent.to], [303, '/desk/sign-in?next=%2Fdesk%3Ftab%3Dtoday']);
  await page.get(sent.to ?? '');

  assert.equal((await page.post('/desk/sign-in', zhou)).to, '/desk?tab=today');
  const desk = await page.get('/desk');
  assert.equal(desk.text, `desk of ${staff}`);
  assert.equal(desk.headers.get('cache-control'), 'no-store');

  await page.get('/desk/account');
  const stolen = new Map(page.cookies);
  assert.equal((await page.post('/desk/sign-out', {})).to, '/desk/sign-in?out');
  assert.match((await page.get('/desk/sign-in?out')).text, /您已经退出/);
  const thief = browser();
  for (const [name, value] of stolen) thief.cookies.set(name, value);
  assert.equal((await thief.get('/desk')).status, 303);
});

onEveryEngine('what is wrong is said on the form, which keeps the name and never the password', async (_t, store) => {
  const { hire, browser } = await sampleDesk(store);
  await hire(zhou);
  const page = browser();
  await page.get('/desk/sign-in');
  const wrong = await page.post('/desk/sign-in', { username: 'mz-zhou', password: 'wrong-password-typed' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /<a href="#password">账号或者口令不对，还可以再试 4 次/);
  assert.match(wrong.text, /name="username" value="mz-zhou"/);
  assert.doesNotMatch(wrong.text, /wrong-password-typed/);

  const empty = await page.post('/desk/sign-in', { username: '', password: '' });
  assert.match(empty.text, /请填写账号[\s\S]*请填写口令/);
  for (let i = 0; i < 4; i++) await page.post('/desk/sign-in', { username: 'mz-zhou', password: 'x' });
  const locked = await page.post('/desk/sign-in', zhou);
  assert.deepEqual([locked.status, /请在 30 分钟以后再试/.test(locked.text)], [429, true]);
});

onEveryEngine(
  'an unknown name and a wrong password look alike to the last byte but for the name',
  async (_t, store) => {
    const { hire, browser } = await sampleDesk(store);
    await hire(zhou);
    const [one, other] = [browser(), browser()];
    for (const page of [one, other]) await page.get('/desk/sign-in');
    for (let i = 0; i < 6; i++) {
      const known = await one.post('/desk/sign-in', { username: 'mz-zhou', password: 'wrong' });
      const unknown = await other.post('/desk/sign-in', { username: 'mz-nobody', password: 'wrong' });
      const plain = (text: string) => text.replace(/mz-\w+/g, '').replace(/name="csrf" value="[^"]+"/, '');
      assert.deepEqual(
        [known.status, known.given, plain(known.text)],
        [unknown.status, unknown.given, plain(unknown.text)],
      );
    }
  },
);

onEveryEngine('a form is refused that another site sent, or that comes without its token', async (_t, store) => {
  const { hire, browser } = await sampleDesk(store);
  await hire(zhou);
  const page = browser();
  await page.get('/desk/sign-in');
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }])
    assert.equal((await page.post('/desk/sign-in', zhou, headers)).status, 403);
  assert.equal((await page.send('/desk/sign-in', zhou)).status, 403);
  assert.equal((await page.post('/desk/sign-in', zhou)).status, 303);

  await page.get('/desk/account');
  assert.equal((await page.post('/desk/act', {})).status, 200);
  assert.equal((await page.send('/desk/act', {})).status, 403);
  assert.equal((await page.send('/desk/act', { csrf: 'x'.repeat(43) })).status, 403);
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'same-site' }])
    assert.equal((await page.post('/desk/act', {}, headers)).status, 403);

  const another = browser();
  await another.get('/desk/sign-in');
  await another.post('/desk/sign-in', zhou);
  const { text } = await another.get('/desk/account');
  const csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
  assert.equal((await page.send('/desk/act', { csrf })).status, 403, 'the token of another session');
});

for (const { title, origin, proxied, headers, secure } of [
  { title: 'the site is https', origin: 'https://gk.example.cn', proxied: false, headers: {}, secure: true },
  {
    title: 'the proxy says https',
    origin: null,
    proxied: true,
    headers: { 'x-forwarded-proto': 'https' },
    secure: true,
  },
  {
    title: 'somebody says https and there is no proxy',
    origin: null,
    proxied: false,
    headers: { 'x-forwarded-proto': 'https' },
    secure: false,
  },
  { title: 'the site is http', origin: null, proxied: true, headers: {}, secure: false },
]) {
  test(`cookies where ${title}: ${secure ? '' : 'not '}Secure, never read by scripts`, async () => {
    const { hire, browser } = await sampleDesk(await openInMemory(), { origin }, proxied);
    await hire(zhou);
    const page = browser();
    const { given: before } = await page.get('/desk/sign-in', headers);
    const { given, to } = await page.post('/desk/sign-in', zhou, headers);
    assert.equal(to, '/desk');
    for (const cookie of [...before, ...given]) {
      assert.match(cookie, secure ? /^__Host-gongkai\.[a-z_]+=/ : /^gongkai\.[a-z_]+=/);
      assert.match(cookie, /; HttpOnly/);
      assert.match(cookie, /; Path=\/(?:;|$)/);
      assert.match(cookie, /; SameSite=(?:Lax|Strict)/);
      assert.doesNotMatch(cookie, /Domain/i);
      assert.equal(/; Secure/.test(cookie), secure, cookie);
    }
    assert.doesNotMatch(given.find((cookie) => cookie.includes('session_token')) ?? '', /Max-Age|Expires/);
  });
}

for (const { asked, goes } of [
  { asked: '/desk/qinghe-civil-affairs/requests?page=2', goes: '/desk/qinghe-civil-affairs/requests?page=2' },
  { asked: undefined, goes: '/desk' },
  { asked: 'https://evil.example/desk', goes: '/desk' },
  { asked: '//evil.example', goes: '/desk' },
  { asked: '/desk//evil.example', goes: '/desk' },
  { asked: '/desk\\evil', goes: '/desk' },
  { asked: '/desk\r\nset-cookie: a=b', goes: '/desk' },
  { asked: '/deskevil', goes: '/desk' },
  { asked: '/reports', goes: '/desk' },
  { asked: '/desk/sign-in', goes: '/desk' },
  { asked: '/desk/sign-out', goes: '/desk' },
]) {
  test(`after signing in, ${JSON.stringify(asked)} leads to ${goes}`, () => assert.equal(nextIn(asked), goes));
}
