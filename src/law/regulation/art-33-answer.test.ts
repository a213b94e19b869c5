import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar, workCalendar } from '../calendar/calendar.ts';
import { notices } from '../calendar/notices.ts';
import { citationText } from '../citation.ts';
import { usual } from '../practice.ts';
import { answerDue, answerDueAtTheEarliest, longestExtension } from './art-33-answer.ts';

for (const { rule, clock, due } of [
  { rule: '第三十三条第二款: 20 个工作日，收到之日不计', clock: { start: '2026-03-02' }, due: '2026-03-30' },
  { rule: '第三十三条第二款: 跨春节', clock: { start: '2026-01-29' }, due: '2026-03-04' },
  {
    rule: '第三十三条第二款: 星期六收到，次日起的第一个工作日是第 1 日',
    clock: { start: '2026-03-07' },
    due: '2026-04-03',
  },
  { rule: '第三十三条第二款: 调休上班的星期六收到，当日不计', clock: { start: '2026-02-14' }, due: '2026-03-20' },
  { rule: '第三十三条第二款: 跨国庆节', clock: { start: '2025-09-22' }, due: '2025-10-24' },
  { rule: '第三十三条第二款: 跨 2024 年底', clock: { start: '2024-12-20' }, due: '2025-01-20' },
  { rule: '第三十三条第二款: 跨 2025 年底', clock: { start: '2025-12-15' }, due: '2026-01-13' },
  { rule: '第三十三条第二款: 12 月 31 日收到，下一年起计', clock: { start: '2025-12-31' }, due: '2026-01-29' },
  { rule: '第三十三条第二款: 延长 20 个工作日', clock: { start: '2026-03-02', extension: 20 }, due: '2026-04-28' },
  { rule: '第三十三条第二款: 延长 1 个工作日', clock: { start: '2026-03-02', extension: 1 }, due: '2026-03-31' },
  {
    rule: '第三十三条第三款: 3月9日发函、24日收到意见，用去 5 日、不计 11 日、还有 15 日',
    clock: { start: '2026-03-02', consultations: [{ sent: '2026-03-09', answered: '2026-03-24' }] },
    due: '2026-04-15',
  },
  {
    rule: '第三十三条第三款: 两次征求意见重叠，同一日只扣一次',
    clock: {
      start: '2026-03-02',
      consultations: [
        { sent: '2026-03-09', answered: '2026-03-18' },
        { sent: '2026-03-12', answered: '2026-03-24', of: 'otherAgency' },
      ],
    },
    due: '2026-04-15',
  },
  {
    rule: '第三十三条第三款: 两次征求意见前后相接，中间不多扣一日',
    clock: {
      start: '2026-03-02',
      consultations: [
        { sent: '2026-03-09', answered: '2026-03-13' },
        { sent: '2026-03-13', answered: '2026-03-18' },
      ],
    },
    due: '2026-04-09',
  },
  {
    rule: '第三十三条第三款: 征求意见跨清明节，节日本来不计',
    clock: { start: '2026-03-16', consultations: [{ sent: '2026-03-31', answered: '2026-04-08' }] },
    due: '2026-04-21',
  },
  {
    rule: '第三十三条第三款: 跨春节征求意见，调休上班的星期六也不计',
    clock: { start: '2026-02-09', consultations: [{ sent: '2026-02-12', answered: '2026-02-28' }] },
    due: '2026-03-24',
  },
  {
    rule: '第三十三条第三款: 第三方 15 个工作日不回，只扣到期满之日',
    clock: { start: '2026-03-02', consultations: [{ sent: '2026-03-09', received: '2026-03-11' }] },
    due: '2026-04-23',
  },
  {
    rule: '第三十三条第三款: 第三方逾期才回，超过 15 个工作日的部分照计',
    clock: {
      start: '2026-03-02',
      consultations: [{ sent: '2026-03-09', received: '2026-03-11', answered: '2026-04-20' }],
    },
    due: '2026-04-23',
  },
  {
    rule: '第三十三条第三款: 第 15 个工作日回的，扣到当日',
    clock: {
      start: '2026-03-02',
      consultations: [{ sent: '2026-03-09', received: '2026-03-11', answered: '2026-04-01' }],
    },
    due: '2026-04-23',
  },
  {
    rule: '第三十三条第三款: 不知道收到之日的，按发出之日算 15 个工作日',
    clock: { start: '2026-03-02', consultations: [{ sent: '2026-03-09' }] },
    due: '2026-04-21',
  },
  {
    rule: '第三十三条第三款: 期满之日发函，期限不因此变长',
    clock: { start: '2026-03-02', consultations: [{ sent: '2026-03-30', answered: '2026-04-10' }] },
    due: '2026-03-30',
  },
  {
    rule: '第三十三条第三款: 期满前一日发函，最后一日留到收到意见之后',
    clock: { start: '2026-03-02', consultations: [{ sent: '2026-03-27', answered: '2026-04-10' }] },
    due: '2026-04-13',
  },
  {
    rule: '第三十三条第三款: 期满之后才发的函不起作用',
    clock: { start: '2026-03-02', consultations: [{ sent: '2026-04-02', answered: '2026-04-10' }] },
    due: '2026-03-30',
  },
  {
    rule: '第三十三条第三款: 当日发函当日收到意见，一日不扣',
    clock: { start: '2026-03-02', consultations: [{ sent: '2026-03-09', answered: '2026-03-09' }] },
    due: '2026-03-30',
  },
  {
    rule: '第三十三条第三款: 延期之中征求意见',
    clock: { start: '2026-03-02', extension: 20, consultations: [{ sent: '2026-04-08', answered: '2026-04-15' }] },
    due: '2026-05-08',
  },
  {
    rule: '第三十三条第二款: 期满之日告知延期，有效',
    clock: { start: '2026-03-02', extension: 20, extensionTold: '2026-03-30' },
    due: '2026-04-28',
  },
  {
    rule: '第三十三条第二款: 期满之后才告知延期，期限不变',
    clock: { start: '2026-03-02', extension: 20, extensionTold: '2026-03-31' },
    due: '2026-03-30',
  },
  {
    rule: '第三十三条第二款: 因征求意见顺延的期满之日告知延期，有效',
    clock: {
      start: '2026-03-02',
      extension: 10,
      extensionTold: '2026-04-15',
      consultations: [{ sent: '2026-03-09', answered: '2026-03-24' }],
    },
    due: '2026-04-29',
  },
  {
    rule: '第十七条第三款: 报有关部门确定的时间照计',
    clock: {
      start: '2026-03-02',
      consultations: [{ sent: '2026-03-09', answered: '2026-03-24', of: 'secrecyAuthority' }],
    },
    due: '2026-03-30',
  },
] as const) {
  test(rule, () => {
    const { value, proof = [] } = answerDue(clock, nationalCalendar);
    assert.equal(value, due);
    assert.equal(proof[0]?.day, clock.start);
    assert.equal(proof.at(-1)?.day, due);
  });
}

const consulted = { start: '2026-03-02', consultations: [{ sent: '2026-03-09', answered: '2026-03-24' }] } as const;

for (const { rule, clock, practice, due } of [
  {
    rule: '第三十三条第三款: 发出之日也不计的做法',
    clock: consulted,
    practice: { sendingDay: 'left-out' },
    due: '2026-04-16',
  },
  {
    rule: '第三十三条第三款: 收到意见之日照计的做法',
    clock: consulted,
    practice: { replyDay: 'counts' },
    due: '2026-04-14',
  },
  {
    rule: '第三十三条第三款: 收到意见之日照计的做法，不回的仍扣到期满之日',
    clock: { start: '2026-03-02', consultations: [{ sent: '2026-03-09' }] },
    practice: { replyDay: 'counts' },
    due: '2026-04-21',
  },
  {
    rule: '第十七条第三款: 报有关部门确定的时间不计的做法',
    clock: { start: '2026-03-02', consultations: [{ ...consulted.consultations[0], of: 'secrecyAuthority' }] },
    practice: { secrecyReferral: 'left-out' },
    due: '2026-04-15',
  },
  {
    rule: '第三十三条第二款: 逾期告知仍算延期的做法',
    clock: { start: '2026-03-02', extension: 20, extensionTold: '2026-03-31' },
    practice: { lateExtension: 'extends' },
    due: '2026-04-28',
  },
] as const) {
  test(rule, () => assert.equal(answerDue(clock, nationalCalendar, { ...usual, ...practice }).value, due));
}

test('第三十三条: 结果写明条款和所用的解释', () => {
  const plain = answerDue({ start: '2026-03-02' }, nationalCalendar);
  assert.deepEqual(plain.because.map(citationText), ['第三十三条第二款']);
  assert.deepEqual(plain.interpreted, ['day-zero']);

  const full = answerDue({ ...consulted, extension: 5, extensionTold: '2026-03-20' }, nationalCalendar);
  assert.deepEqual(full.because.map(citationText), ['第三十三条第二款', '第三十三条第三款']);
  assert.deepEqual(full.interpreted, ['day-zero', 'consultation-days', 'consultation-limit', 'late-extension']);
});

test('第三十三条第三款: 证明里写明哪几日因征求意见不计', () => {
  const { proof = [] } = answerDue(consulted, nationalCalendar);
  const out = proof.filter((day) => day.why === '征求第三方意见，不计入');
  assert.equal(proof.filter((day) => day.counted).length, 20);
  assert.equal(out.length, 11);
  assert.deepEqual([out[0]?.day, out.at(-1)?.day], ['2026-03-10', '2026-03-24']);
  assert.equal(proof.find((day) => day.day === '2026-03-14')?.why, '周末');
});

test('第三十三条第二款: 碰到没有放假通知的 2027 年，暂定，写明缺哪一年', () => {
  const due = answerDue({ start: '2026-12-15' }, nationalCalendar);
  assert.equal(due.value, '2027-01-13');
  assert.deepEqual(due.provisional, { missing: '2027' });
  assert.ok(due.interpreted?.includes('uncovered-year'));
});

test('第三十三条第二款: 事后改了放假安排，新的历法算出新的期限，旧的历法仍得旧的', () => {
  const amended = workCalendar({
    notices: notices.map((notice) =>
      notice.year === 2026
        ? {
            ...notice,
            holidays: [
              ...notice.holidays,
              { name: '临时放假', off: { from: '2026-03-20', to: '2026-03-20' }, makeUp: ['2026-03-28'] },
              { name: '临时放假', off: { from: '2026-03-30', to: '2026-03-30' }, makeUp: [] },
            ],
          }
        : notice,
    ),
  });
  assert.equal(answerDue({ start: '2026-03-02' }, amended).value, '2026-03-31');
  assert.equal(answerDue({ start: '2026-03-02' }, nationalCalendar).value, '2026-03-30');
});

test('第三十三条第二款: 谨慎的内部期限不扣征求意见的时间', () => {
  assert.equal(answerDueAtTheEarliest(consulted, nationalCalendar).value, '2026-03-30');
});

test('第三十三条第二款: 延长最长 20 个工作日', () => assert.equal(longestExtension.value, 20));

for (const extension of [21, -1, 0.5, Number.NaN]) {
  test(`第三十三条第二款: 不能延长 ${extension} 个工作日`, () => {
    assert.throws(
      () => answerDue({ start: '2026-03-02', extension }, nationalCalendar),
      /延长的期限应当是0至20个工作日/,
    );
  });
}

test('第五十六条: 2019 年 5 月 15 日以前收到的，不按现行条例算', () => {
  assert.throws(() => answerDue({ start: '2019-05-14' }, nationalCalendar), /自 2019-05-15 起施行/);
  assert.equal(answerDue({ start: '2019-05-15' }, nationalCalendar).value, '2019-06-13');
});
