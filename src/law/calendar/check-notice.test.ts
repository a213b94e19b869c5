import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '../citation.ts';
import { nationalCalendar, workCalendar } from './calendar.ts';
import { changedDays } from './changed-days.ts';
import { checkNotice } from './check-notice.ts';
import type { HolidayNotice } from './notice.ts';
import { notice2026 } from './notices/2026.ts';
import { notices } from './notices.ts';
import { readNotice } from './read-notice.ts';

for (const notice of notices) {
  test(`放假办法: ${notice.year} 年的通知没有错误`, () => {
    const problems = checkNotice(notice);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(problems.length, notice.year === 2020 ? 2 : 0, JSON.stringify(problems));
  });
}

test('放假办法第六条: 2020 年多放的两天、点名的星期一，都提请核对', () => {
  const notice = notices.find(({ year }) => year === 2020) as HolidayNotice;
  assert.deepEqual(
    checkNotice(notice).map(({ message, under }) => [message, under.at]),
    [
      ['2020-02-03 不是周末，本来就上班', '第七条'],
      ['放假的工作日 19 天减去上班的周末 6 天，是 13 天，法定 11 天', '第六条'],
    ],
  );
});

const [newYear, ...others] = notice2026.holidays as [HolidayNotice['holidays'][number], ...HolidayNotice['holidays']];
const withNewYear = (change: Partial<typeof newYear>): HolidayNotice => ({
  ...notice2026,
  holidays: [{ ...newYear, ...change }, ...others],
});

for (const { rule, notice, says, at } of [
  {
    rule: '放假办法第二条: 少放一个法定节假日',
    notice: withNewYear({ off: { from: '2026-01-02', to: '2026-01-03' } }),
    says: '2026-01-01 是法定的元旦，应当放假',
    at: '第二条',
  },
  {
    rule: '放假办法第七条: 上班的日子落在假期里',
    notice: withNewYear({ makeUp: ['2026-01-03'] }),
    says: '2026-01-03 又放假又上班',
    at: '第七条',
  },
  {
    rule: '放假办法第二条: 同一天放两次假',
    notice: withNewYear({ off: { from: '2026-02-10', to: '2026-02-15' } }),
    says: '2026-02-15 放了两次假',
    at: '第二条',
  },
  {
    rule: '放假办法第二条: 起止颠倒',
    notice: withNewYear({ off: { from: '2026-01-03', to: '2026-01-01' } }),
    says: '元旦的假期 2026-01-03 至 2026-01-01，起止不对',
    at: '第二条',
  },
  {
    rule: '放假办法第二条: 假期超过 15 天',
    notice: withNewYear({ off: { from: '2026-01-01', to: '2026-01-16' } }),
    says: '元旦的假期 2026-01-01 至 2026-01-16，起止不对',
    at: '第二条',
  },
  {
    rule: '放假办法第二条: 别的年份',
    notice: withNewYear({ makeUp: ['2027-01-02'] }),
    says: '2027-01-02 不在 2026 年，也不在上一年 12 月',
    at: '第二条',
  },
  {
    rule: '放假办法第二条: 不是日期',
    notice: withNewYear({ makeUp: ['2026-02-30'] }),
    says: '“2026-02-30”不是日期，应当写成 2026-01-02 的样子',
    at: '第二条',
  },
  {
    rule: '放假办法第二条: 空的通知',
    notice: { ...notice2026, holidays: [] },
    says: '没有读到任何节日的放假安排',
    at: '第二条',
  },
  {
    rule: '放假办法第六条: 少补一天班',
    notice: withNewYear({ makeUp: [] }),
    says: '放假的工作日 19 天减去上班的周末 5 天，是 14 天，法定 13 天',
    at: '第六条',
  },
  {
    rule: '放假办法第七条: 连续工作 7 天',
    notice: withNewYear({ makeUp: ['2026-01-04', '2026-01-10'] }),
    says: '2026-01-04 前后连续工作 7 天，一般不超过 6 天',
    at: '第七条',
  },
]) {
  test(rule, () => {
    const found = checkNotice(notice).find(({ message }) => message === says);
    assert.ok(found, JSON.stringify(checkNotice(notice)));
    assert.equal(found.under.at, at);
  });
}

test('放假办法第七条: 连续工作的天数自 2025 年起才管', () => {
  const longer = (year: number, makeUp: readonly string[]) => {
    const notice = notices.find((one) => one.year === year) as HolidayNotice;
    const holidays = notice.holidays.map((one) => (one.name.startsWith('劳动') ? { ...one, makeUp } : one));
    return checkNotice({ ...notice, holidays }).filter(({ message }) => message.includes('连续工作'));
  };
  assert.equal(longer(2025, ['2025-05-10', '2025-05-11']).length, 2);
  assert.equal(longer(2024, ['2024-05-11', '2024-05-12']).length, 0);
});

const words = `国务院办公厅关于2026年部分节假日安排的通知
各省、自治区、直辖市人民政府：
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

test('放假办法第七条: 读通知的原文，与收录的 2026 年相同', () => {
  const read = readNotice(words);
  assert.ok('notice' in read);
  assert.deepEqual(read.remarks, []);
  const byDay = (notice: HolidayNotice) => notice.holidays.toSorted((a, b) => (a.off.from < b.off.from ? -1 : 1));
  assert.deepEqual(byDay(read.notice), byDay(notice2026));
});

test('放假办法第七条: 换行是 Windows 的也读得出来', () => {
  assert.deepEqual(readNotice(words.replaceAll('\n', '\r\n')), readNotice(words));
});

test('放假办法第七条: 原文的天数与起止不符，提出来', () => {
  const read = readNotice(words.replace('共9天', '共8天'));
  assert.deepEqual('remarks' in read && read.remarks, ['春节写的是共8天，起止日期是9天']);
});

test('放假办法第七条: 元旦从上一年 12 月放起；同月的日子可以省写月份', () => {
  const read = readNotice(
    '关于2023年部分节假日安排的通知\n一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。\n二、春节：1月21日至27日放假调休，共7天。1月28日（周六）、29日（周日）上班。',
  );
  assert.deepEqual('notice' in read && read.notice.holidays, [
    { name: '元旦', off: { from: '2022-12-31', to: '2023-01-02' }, makeUp: [] },
    { name: '春节', off: { from: '2023-01-21', to: '2023-01-27' }, makeUp: ['2023-01-28', '2023-01-29'] },
  ]);
});

test('放假办法第七条: 读 JSON，两种写法都行', () => {
  const ours = readNotice(JSON.stringify(notice2026));
  assert.deepEqual('notice' in ours && ours.notice, notice2026);
  const days = notice2026.holidays.flatMap(({ name, off, makeUp }) => [
    { name, date: off.from, isOffDay: true },
    { name, date: off.to, isOffDay: true },
    ...makeUp.map((date) => ({ name, date, isOffDay: false })),
  ]);
  const byDay = readNotice(JSON.stringify({ year: 2026, papers: notice2026.sources, days }));
  assert.deepEqual('notice' in byDay && byDay.notice, notice2026);
});

for (const [bad, refused] of [
  ['{', /读不出来/],
  ['[]', /读不出来/],
  ['{"holidays":[]}', /没有 year/],
  ['{"year":2027}', /没有 holidays/],
  ['{"year":2027,"holidays":[{"name":"元旦"}]}', /写得不全/],
  ['{"year":2027,"days":[{"date":"2027-01-01"}]}', /写得不全/],
  ['今天放假', /不知道是哪一年/],
  ['关于2027年部分节假日安排的通知', /没有读到/],
] as const) {
  test(`放假办法第七条: “${bad}”不是通知`, () => {
    const read = readNotice(bad);
    assert.match('refused' in read ? read.refused : '', refused);
  });
}

test('放假办法第七条: 新通知改变哪几天', () => {
  const after = workCalendar({
    notices: notices.map((one) =>
      one.year === 2026 ? withNewYear({ off: { from: '2026-01-01', to: '2026-01-02' }, makeUp: [] }) : one,
    ),
  });
  assert.deepEqual(changedDays({ before: nationalCalendar, after }, { from: '2025-12-01', to: '2026-12-31' }), [
    { day: '2026-01-04', before: { workday: true, why: '调休上班（元旦）' }, after: { workday: false, why: '周末' } },
  ]);
});

test('放假办法: 问题写明依据', () => {
  assert.deepEqual(
    checkNotice({ ...notice2026, holidays: [] }).map(({ under }) => citationText(under)),
    ['《全国年节及纪念日放假办法》第二条'],
  );
});
