import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schedules } from '../oracle/schedules.ts';
import { nationalCalendar, workCalendar } from './calendar.ts';
import { calendarLimit } from './calendar-limit.ts';
import { dayNumber, monthsAfter } from './day.ts';
import { workdayAfter } from './workday-after.ts';
import { workdaysBetween } from './workdays-between.ts';

for (const { rule, start, workdays, due } of [
  { rule: '民法典第二百零一条: 平常的答复', start: '2026-03-02', workdays: 20, due: '2026-03-30' },
  { rule: '民法典第二百零一条: 跨 2026 年春节', start: '2026-01-29', workdays: 20, due: '2026-03-04' },
  {
    rule: '民法典第二百零一条: 星期六收到，次日起的第一个工作日是第 1 日',
    start: '2026-03-07',
    workdays: 20,
    due: '2026-04-03',
  },
  { rule: '民法典第二百零一条: 调休上班的星期六收到，当日不计', start: '2026-02-14', workdays: 20, due: '2026-03-20' },
  { rule: '民法典第二百零一条: 跨 2025 年国庆节', start: '2025-09-22', workdays: 20, due: '2025-10-24' },
  { rule: '民法典第二百零一条: 跨 2024 年底', start: '2024-12-20', workdays: 20, due: '2025-01-20' },
  { rule: '民法典第二百零一条: 跨 2025 年底', start: '2025-12-15', workdays: 20, due: '2026-01-13' },
  { rule: '民法典第二百零一条: 补正告知 7 日，跨春节', start: '2026-02-10', workdays: 7, due: '2026-02-26' },
  { rule: '民法典第二百零一条: 补正告知 7 日，跨劳动节', start: '2026-04-28', workdays: 7, due: '2026-05-11' },
  { rule: '民法典第二百零一条: 第三方 15 日，跨中秋节和国庆节', start: '2026-09-21', workdays: 15, due: '2026-10-19' },
  { rule: '民法典第二百零一条: 主动公开 20 日，4 月 30 日形成', start: '2026-04-30', workdays: 20, due: '2026-06-01' },
  { rule: '民法典第二百零一条: 答复加足额延期共 40 日', start: '2026-03-02', workdays: 40, due: '2026-04-28' },
  { rule: '民法典第二百零一条: 缴费 20 日，跨清明节', start: '2026-03-16', workdays: 20, due: '2026-04-14' },
]) {
  test(rule, () => {
    const { value, proof = [], provisional } = workdayAfter(start, workdays, nationalCalendar);
    assert.equal(value, due);
    assert.equal(provisional, undefined);
    assert.equal(proof.filter((day) => day.counted).length, workdays);
    assert.equal(workdaysBetween(start, due, nationalCalendar).value, workdays);
  });
}

for (const { year, workdays } of schedules) {
  test(`工作日总数: ${year} 年 ${workdays} 日`, () => {
    assert.equal(workdaysBetween(`${year - 1}-12-31`, `${year}-12-31`, nationalCalendar).value, workdays);
  });
}

test('民法典第二百零一条: 证明从起算之日到期满之日，一日不缺', () => {
  const { proof = [] } = workdayAfter('2026-04-30', 3, nationalCalendar);
  assert.deepEqual(
    proof.map(({ day, counted, why }) => [day.slice(5), counted, why]),
    [
      ['04-30', false, '起算之日，次日起计'],
      ['05-01', false, '法定节假日（劳动节）'],
      ['05-02', false, '法定节假日（劳动节）'],
      ['05-03', false, '法定节假日（劳动节）'],
      ['05-04', false, '法定节假日（劳动节）'],
      ['05-05', false, '法定节假日（劳动节）'],
      ['05-06', true, '工作日'],
      ['05-07', true, '工作日'],
      ['05-08', true, '工作日'],
    ],
  );
});

test('民法典第二百零一条: 碰到没有通知的 2027 年，结果暂定，元旦按放假办法放假', () => {
  const due = workdayAfter('2026-12-15', 20, nationalCalendar);
  assert.equal(due.value, '2027-01-13');
  assert.deepEqual(due.provisional, { missing: '2027' });
  assert.equal(due.proof?.at(-1)?.why, '工作日，2027年放假通知尚未收录，暂按此计');
});

test('民法典第二百零一条: 跨过两个没有通知的年份，两年都写明', () => {
  assert.deepEqual(workdaysBetween('2026-12-31', '2028-06-01', nationalCalendar).provisional, {
    missing: '2027、2028',
  });
});

test('民法典第二百零一条: 在 2026 年内期满的不是暂定', () => {
  assert.equal(workdayAfter('2026-12-03', 20, nationalCalendar).value, '2026-12-31');
  assert.equal(workdayAfter('2026-12-03', 20, nationalCalendar).provisional, undefined);
});

test('放假办法第四条: 地方假日推后期限，并写明', () => {
  const guangxi = workCalendar({ localHolidays: [{ day: '2026-04-20', name: '三月三' }] });
  const due = workdayAfter('2026-04-17', 1, guangxi);
  assert.equal(due.value, '2026-04-21');
  assert.equal(due.proof?.at(-2)?.why, '地方假日（三月三）');
});

test('民法典第二百零一条: 期间倒过来或者同一天，工作日为 0', () => {
  assert.equal(workdaysBetween('2026-03-10', '2026-03-02', nationalCalendar).value, 0);
  assert.equal(workdaysBetween('2026-03-10', '2026-03-10', nationalCalendar).value, 0);
});

for (const { rule, start, length, lastDay, due } of [
  {
    rule: '民法典第二百零三条: 60 日届满在国庆假期，顺延到上班',
    start: '2026-08-03',
    length: { days: 60 },
    lastDay: 'roll',
    due: '2026-10-08',
  },
  {
    rule: '民法典第二百零三条: 届满在调休上班的星期六，不顺延',
    start: '2026-08-11',
    length: { days: 60 },
    lastDay: 'roll',
    due: '2026-10-10',
  },
  {
    rule: '民法典第二百零三条: 届满在平常的星期六，顺延到星期一',
    start: '2026-03-09',
    length: { days: 5 },
    lastDay: 'roll',
    due: '2026-03-16',
  },
  {
    rule: '民法典第二百零三条: 不顺延的期限停在休息日',
    start: '2026-03-09',
    length: { days: 5 },
    lastDay: 'stay',
    due: '2026-03-14',
  },
  {
    rule: '民法典第二百零二条: 六个月到对应日',
    start: '2026-01-15',
    length: { months: 6 },
    lastDay: 'roll',
    due: '2026-07-15',
  },
  {
    rule: '民法典第二百零二条: 没有对应日的，到月末',
    start: '2025-08-31',
    length: { months: 6 },
    lastDay: 'stay',
    due: '2026-02-28',
  },
  {
    rule: '民法典第二百零二条: 闰年 2 月末',
    start: '2023-08-31',
    length: { months: 6 },
    lastDay: 'stay',
    due: '2024-02-29',
  },
  { rule: '民法典第二百零二条: 一年', start: '2024-02-29', length: { months: 12 }, lastDay: 'stay', due: '2025-02-28' },
] as const) {
  test(rule, () => assert.equal(calendarLimit(start, length, nationalCalendar, lastDay).value, due));
}

test('民法典第二百零三条: 顺延的日子不计入，并写明', () => {
  const { proof = [] } = calendarLimit('2026-03-09', { days: 5 }, nationalCalendar, 'roll');
  assert.equal(proof.filter((day) => day.counted).length, 5);
  assert.deepEqual(
    proof.slice(-2).map(({ counted, why }) => [counted, why]),
    [
      [false, '顺延：周末'],
      [false, '期满之日是休息日，顺延到这一天（工作日）'],
    ],
  );
});

test('日子: 1970 年起的第几日', () => {
  assert.equal(dayNumber('2000-01-01'), 10957);
  assert.equal(dayNumber('2026-11-22') - dayNumber('2026-11-21'), 1);
  assert.equal(monthsAfter('2026-12-31', 2), '2027-02-28');
});
