import assert from 'node:assert/strict';
import { test } from 'node:test';
import { naiveIsWorkday } from '../oracle/naive.ts';
import { next } from '../oracle/schedules.ts';
import { nationalCalendar, workCalendar } from './calendar.ts';
import { isWorkday } from './is-workday.ts';

const guangxi = workCalendar({
  localHolidays: [
    { day: '2026-04-20', name: '三月三' },
    { day: '2026-04-21', name: '三月三' },
  ],
});

for (const { rule, day, workday, reason, festival, calendar = nationalCalendar } of [
  { rule: '放假办法第七条: 平常的星期一是工作日', day: '2026-03-02', workday: true, reason: '工作日' },
  { rule: '放假办法第七条: 平常的星期六是周末', day: '2026-03-07', workday: false, reason: '周末' },
  { rule: '放假办法第七条: 平常的星期日是周末', day: '2026-03-08', workday: false, reason: '周末' },
  { rule: '放假办法第七条: 春节放假', day: '2026-02-17', workday: false, reason: '法定节假日', festival: '春节' },
  {
    rule: '放假办法第七条: 假期里的星期日算节假日',
    day: '2026-02-15',
    workday: false,
    reason: '法定节假日',
    festival: '春节',
  },
  { rule: '放假办法第七条: 调休的星期六上班', day: '2026-02-14', workday: true, reason: '调休上班', festival: '春节' },
  {
    rule: '放假办法第七条: 通知点名的星期一仍是平常的工作日',
    day: '2020-02-03',
    workday: true,
    reason: '工作日',
    festival: undefined,
  },
  {
    rule: '放假办法第七条: 元旦的假在上一年',
    day: '2022-12-31',
    workday: false,
    reason: '法定节假日',
    festival: '元旦',
  },
  { rule: '放假办法第三条: 部分公民放假的三八节是工作日', day: '2027-03-08', workday: true, reason: '工作日' },
  {
    rule: '放假办法第四条: 地方规定的民族节日放假',
    day: '2026-04-20',
    workday: false,
    reason: '地方假日',
    festival: '三月三',
    calendar: guangxi,
  },
  { rule: '放假办法第四条: 别处的这一天照常上班', day: '2026-04-20', workday: true, reason: '工作日' },
] as const) {
  test(rule, () => {
    const found = isWorkday(day, calendar);
    assert.equal(found.value, workday);
    assert.equal(found.reason, reason);
    assert.equal(found.festival, festival);
  });
}

test('放假办法第七条: 2019 年至 2026 年逐日与照抄的放假表相同', () => {
  for (let day = '2019-01-01'; day <= '2026-12-31'; day = next(day)) {
    assert.equal(isWorkday(day, nationalCalendar).value, naiveIsWorkday(day), day);
  }
});

test('放假办法第二条: 没有通知的 2027 年，法定的 13 天放假，结果暂定并写明缺哪一年', () => {
  const newYear = isWorkday('2027-01-01', nationalCalendar);
  assert.equal(newYear.value, false);
  assert.deepEqual(newYear.provisional, { missing: '2027' });
  assert.deepEqual(isWorkday('2027-03-01', nationalCalendar).provisional, { missing: '2027' });
  assert.deepEqual(isWorkday('2018-12-28', nationalCalendar).provisional, { missing: '2018' });
  assert.equal(isWorkday('2026-12-31', nationalCalendar).provisional, undefined);
});

test('放假办法第七条: 每个节假日说明所依的通知', () => {
  assert.deepEqual(
    isWorkday('2026-10-10', nationalCalendar).because.map(({ source, at }) => source + at),
    ['《全国年节及纪念日放假办法》第七条', '国务院办公厅关于2026年部分节假日安排的通知国庆节'],
  );
});

for (const day of [
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-3-2',
  '20260302',
  '1999-12-31',
  '2100-01-01',
  '明天',
]) {
  test(`不是日期的“${day}”不当作日期`, () => assert.throws(() => isWorkday(day, nationalCalendar), RangeError));
}
