import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notices } from './notices.ts';
import { statutoryHolidays } from './statutory-holidays.ts';

for (const { rule, year, days } of [
  {
    rule: '放假办法第二条（2024 年修订）: 2026 年 13 日，含除夕和 5 月 2 日',
    year: 2026,
    days: [
      '01-01',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '04-05',
      '05-01',
      '05-02',
      '06-19',
      '09-25',
      '10-01',
      '10-02',
      '10-03',
    ],
  },
  {
    rule: '放假办法第二条（2024 年修订）: 2025 年 13 日，中秋节在 10 月 6 日',
    year: 2025,
    days: [
      '01-01',
      '01-28',
      '01-29',
      '01-30',
      '01-31',
      '04-04',
      '05-01',
      '05-02',
      '05-31',
      '10-01',
      '10-02',
      '10-03',
      '10-06',
    ],
  },
  {
    rule: '放假办法第二条（2013 年修订）: 2024 年 11 日，不含除夕和 5 月 2 日',
    year: 2024,
    days: ['01-01', '02-10', '02-11', '02-12', '04-04', '05-01', '06-10', '09-17', '10-01', '10-02', '10-03'],
  },
  {
    rule: '放假办法第二条（2024 年修订）: 2027 年没有通知也放的 13 日',
    year: 2027,
    days: [
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ],
  },
]) {
  test(rule, () => {
    assert.deepEqual(
      statutoryHolidays(year).map(({ day }) => day),
      days.map((day) => `${year}-${day}`),
    );
  });
}

for (const { year, holidays } of notices) {
  test(`放假办法第二条: ${year} 年的通知让每个法定节假日都放了假`, () => {
    for (const { day } of statutoryHolidays(year)) {
      assert.ok(
        holidays.some(({ off }) => off.from <= day && day <= off.to),
        day,
      );
    }
  });
}
