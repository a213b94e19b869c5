import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next, schedules } from '../oracle/schedules.ts';
import { notices } from './notices.ts';

for (const { year, off, makeUp } of schedules) {
  const notice = notices.find((one) => one.year === year);

  test(`放假通知 ${year} 年: 放假的日子与上班的周末逐日相同`, () => {
    assert.ok(notice);
    assert.deepEqual(notice.holidays.flatMap((holiday) => daysOf(holiday.off)).sort(), [...off].sort());
    assert.deepEqual(notice.holidays.flatMap((holiday) => holiday.makeUp).sort(), [...makeUp].sort());
  });

  test(`放假通知 ${year} 年: 没有收集到的文号和日期留空，出处写明`, () => {
    assert.equal(notice?.number, null);
    assert.equal(notice?.issued, null);
    for (const source of notice?.sources ?? []) assert.match(source, /^https?:\/\/www\.gov\.cn\/zhengce\//);
    assert.equal(notice?.sources.length, year <= 2020 ? 2 : 1);
  });
}

test('放假通知: 收录 2019 年至 2026 年，不缺不重', () => {
  assert.deepEqual(
    notices.map((notice) => notice.year),
    schedules.map((schedule) => schedule.year),
  );
});

function daysOf({ from, to }: { from: string; to: string }): readonly string[] {
  const days = [from];
  while (days.at(-1) !== to && days.length < 15) days.push(next(days.at(-1) ?? ''));
  return days;
}
