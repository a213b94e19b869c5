import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSite } from './sample-site.ts';

const { app } = await sampleSite();

for (const { asks, before, cookie, goes } of [
  { asks: '/?view=elder', before: '', cookie: 'view=elder;', goes: '/' },
  {
    asks: '/reports?year=2024&view=contrast',
    before: 'view=elder',
    cookie: 'view=elder-contrast;',
    goes: '/reports?year=2024',
  },
  { asks: '/check?view=no-elder', before: 'view=elder-contrast', cookie: 'view=contrast;', goes: '/check' },
  {
    asks: '/privacy?view=no-contrast',
    before: 'a=b; view=contrast',
    cookie: 'view=; Path=/; Max-Age=0',
    goes: '/privacy',
  },
  { asks: '/nothing?view=elder', before: '', cookie: 'view=elder;', goes: '/nothing' },
]) {
  test(`${asks} with “${before}” goes to ${goes}`, async () => {
    const answer = await app.request(asks, { headers: before ? { cookie: before } : {} });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), goes);
    assert.ok(answer.headers.get('set-cookie')?.startsWith(cookie));
    assert.match(answer.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Lax/);
  });
}

test('no choice leads to another site', async () => {
  for (const path of ['//evil.example/?view=elder', '//evil.example?view=elder', '/\\evil.example?view=elder']) {
    const to = (await app.request(`http://localhost${path}`)).headers.get('location');
    assert.equal(new URL(to ?? '/', 'http://localhost').origin, 'http://localhost', path);
  }
});

test('the cookie decides the classes of the page; an unknown one changes nothing', async () => {
  const shown = async (cookie: string) =>
    (await (await app.request('/', { headers: { cookie } })).text()).match(/<html[^>]*>/)?.[0];
  assert.equal(await shown('view=elder'), '<html lang="zh-CN" class="elder">');
  assert.equal(await shown('view=elder-contrast'), '<html lang="zh-CN" class="elder contrast">');
  assert.equal(await shown('view=other'), '<html lang="zh-CN">');
  assert.equal(await shown('review=elder'), '<html lang="zh-CN">');
});
