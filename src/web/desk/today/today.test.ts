import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '#paths';
import { onEveryEngine } from '#store/sample-engines';
import { office, sampleCounty } from '../sample-county.ts';
import { daysOffAhead, yearWithoutNotice } from './holidays.ts';

for (const { today, first } of [
  { today: '2026-03-02', first: ['清明节放假', '4月4日—4月6日', ''] },
  { today: '2026-09-20', first: ['中秋节放假', '9月25日—9月27日', ''] },
  { today: '2026-10-08', first: ['国庆节放假', '10月1日—10月7日', '10月10日（周六）上班'] },
  { today: '2026-11-25', first: ['元旦（法定节假日）', '1月1日', ''] },
])
  test(`${today}：最近的放假是${first.join(' ')}`, () => {
    const [next] = daysOffAhead(today);
    assert.deepEqual([next?.name, next?.days, next?.worked], first);
  });

test('地方假日也在其中', () => {
  const [next] = daysOffAhead('2026-03-02', [{ day: '2026-03-20', name: '三月三' }]);
  assert.deepEqual([next?.name, next?.days], ['三月三放假（地方假日）', '3月20日']);
});

test('放假通知没有收录的年份，从前一年就说', () => {
  assert.equal(yearWithoutNotice('2025-12-01'), null);
  assert.equal(yearWithoutNotice('2026-03-02'), 2027);
});

onEveryEngine('审计管理员看见上次校验，自己办的在最近', async (_t, store) => {
  const { enter } = await sampleCounty(store);
  const audit = await enter(office, 'auditAdmin');
  const before = await audit.get(paths.deskOf(office));
  assert.match(before.text, /还没有校验过。/);
  assert.match(before.text, /清明节放假 4月4日—4月6日；期限按此推算/);

  await audit.get(paths.deskLog(office));
  await audit.post(paths.deskLogVerification(office), {});
  const after = await audit.get(paths.deskOf(office));
  assert.match(after.text, /上次校验 3月2日 12:00：留痕完好，共 \d+ 条/);
  assert.match(after.text, /<li[^>]*><span>校验操作日志[\s\S]*<li[^>]*><span>登录/);
});
