import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { directSuitDue, suitAfterReviewDue } from './litigation-limit.ts';
import { reviewDue } from './review-limit.ts';
import * as procedure from './review-procedure.ts';

for (const { rule, knowledge, due } of [
  {
    rule: '行政复议法第二十条第一款: 60 日，按自然日',
    knowledge: { knew: '2026-03-02', told: true },
    due: '2026-05-06',
  },
  { rule: '行政复议法第二十条第一款: 期满在工作日', knowledge: { knew: '2026-03-10', told: true }, due: '2026-05-09' },
  {
    rule: '行政复议法第八十八条: 期满在国庆假期，顺延',
    knowledge: { knew: '2026-08-03', told: true },
    due: '2026-10-08',
  },
  {
    rule: '行政复议法第二十条第三款: 未告知，也一直不知道，一年',
    knowledge: { knew: '2025-03-03', told: false },
    due: '2026-03-03',
  },
  {
    rule: '行政复议法第二十条第三款: 未告知，后来知道，自知道之日 60 日',
    knowledge: { knew: '2025-03-03', told: false, learned: '2025-07-01' },
    due: '2025-09-01',
  },
  {
    rule: '行政复议法第二十条第三款: 未告知，后来知道，也不超过一年',
    knowledge: { knew: '2025-03-03', told: false, learned: '2026-02-02' },
    due: '2026-03-03',
  },
  {
    rule: '行政复议法第二十一条: 自作出之日不超过五年',
    knowledge: { knew: '2024-02-20', told: true, made: '2019-03-01' },
    due: '2024-03-01',
  },
]) {
  test(rule, () => assert.equal(reviewDue(knowledge, nationalCalendar).value, due));
}

test('行政复议法第二十条: 结果写明所依的条款', () => {
  const text = (knowledge: Parameters<typeof reviewDue>[0]) =>
    reviewDue(knowledge, nationalCalendar).because.map(citationText).join();
  assert.match(text({ knew: '2026-03-02', told: true }), /第二十条第一款/);
  assert.match(text({ knew: '2025-03-03', told: false }), /第二十条第三款/);
  assert.match(text({ knew: '2024-02-20', told: true, made: '2019-03-01' }), /第二十一条/);
});

test('行政复议法第八十八条、民事诉讼法第八十五条: 期满之日顺延的依据写明', () => {
  const roll = '《中华人民共和国民事诉讼法》第八十五条第三款';
  for (const ruling of [
    reviewDue({ knew: '2026-03-02', told: true }, nationalCalendar),
    suitAfterReviewDue('2026-03-02', nationalCalendar),
    directSuitDue({ knew: '2026-03-02', told: true }, nationalCalendar),
  ]) {
    assert.equal(ruling.because.map(citationText).at(-1), roll);
  }
  assert.deepEqual(directSuitDue({ knew: '2026-03-02', told: false }, nationalCalendar).because.map(citationText), [
    '《中华人民共和国行政诉讼法》第四十六条第一款',
    '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第六十四条第一款',
    roll,
  ]);
});

test('行政诉讼法: 2017 年 7 月 1 日起适用修正后的规定', () => {
  assert.equal(directSuitDue({ knew: '2017-07-01', told: true }, nationalCalendar).value, '2018-01-02');
  assert.throws(() => directSuitDue({ knew: '2017-06-30', told: true }, nationalCalendar), /2017-07-01/);
});

test('行政复议法第九十条: 2024 年以前适用当时的规定', () => {
  assert.throws(() => reviewDue({ knew: '2023-12-29', told: true }, nationalCalendar), /2024-01-01/);
});

for (const { rule, due, expected } of [
  {
    rule: '行政复议法第三十条: 5 个工作日内审查',
    due: procedure.acceptanceDue('2026-03-02', nationalCalendar),
    expected: '2026-03-09',
  },
  {
    rule: '行政复议法第三十一条第一款: 5 个工作日内通知补正',
    due: procedure.reviewSupplementNoticeDue('2026-04-29', nationalCalendar),
    expected: '2026-05-09',
  },
  {
    rule: '行政复议法第三十一条第二款: 10 个工作日内补正',
    due: procedure.reviewSupplementDue('2026-03-02', nationalCalendar),
    expected: '2026-03-16',
  },
  {
    rule: '行政复议法第四十八条: 7 个工作日内发送副本',
    due: procedure.copyDue('ordinary', '2026-03-02', nationalCalendar),
    expected: '2026-03-11',
  },
  {
    rule: '行政复议法第五十四条: 简易程序 3 个工作日内发送副本',
    due: procedure.copyDue('summary', '2026-03-02', nationalCalendar),
    expected: '2026-03-05',
  },
  {
    rule: '行政复议法第四十八条: 10 个工作日内书面答复',
    due: procedure.replyDue('ordinary', '2026-03-02', nationalCalendar),
    expected: '2026-03-16',
  },
  {
    rule: '行政复议法第五十四条: 简易程序 5 个工作日内书面答复',
    due: procedure.replyDue('summary', '2026-03-02', nationalCalendar),
    expected: '2026-03-09',
  },
  {
    rule: '行政复议法第六十二条第一款: 60 日内决定',
    due: procedure.reviewDecisionDue({ procedure: 'ordinary', accepted: '2026-03-10' }, nationalCalendar),
    expected: '2026-05-09',
  },
  {
    rule: '行政复议法第六十二条第一款: 延长 30 日',
    due: procedure.reviewDecisionDue(
      { procedure: 'ordinary', accepted: '2026-03-10', extension: 30 },
      nationalCalendar,
    ),
    expected: '2026-06-08',
  },
  {
    rule: '行政复议法第六十二条第二款: 简易程序 30 日内决定',
    due: procedure.reviewDecisionDue({ procedure: 'summary', accepted: '2026-03-10' }, nationalCalendar),
    expected: '2026-04-09',
  },
  {
    rule: '行政复议法第七十六条: 60 日内报送纠正情况',
    due: procedure.opinionReportDue('2026-03-10', nationalCalendar),
    expected: '2026-05-09',
  },
  {
    rule: '行政诉讼法第四十五条: 收到复议决定 15 日',
    due: suitAfterReviewDue('2026-03-02', nationalCalendar),
    expected: '2026-03-17',
  },
  {
    rule: '行政诉讼法第四十五条: 期满在星期六，顺延',
    due: suitAfterReviewDue('2026-03-06', nationalCalendar),
    expected: '2026-03-23',
  },
  {
    rule: '行政诉讼法第四十六条第一款: 直接起诉六个月',
    due: directSuitDue({ knew: '2026-01-15', told: true }, nationalCalendar),
    expected: '2026-07-15',
  },
  {
    rule: '行政诉讼法第四十六条第一款: 期满在星期六，顺延',
    due: directSuitDue({ knew: '2025-08-31', told: true }, nationalCalendar),
    expected: '2026-02-28',
  },
  {
    rule: '行政诉讼法解释第六十四条: 未告知起诉期限，最长一年',
    due: directSuitDue({ knew: '2025-03-03', told: false }, nationalCalendar),
    expected: '2026-03-03',
  },
  {
    rule: '行政诉讼法解释第六十四条: 后来知道，自知道之日六个月',
    due: directSuitDue({ knew: '2025-03-03', told: false, learned: '2025-05-06' }, nationalCalendar),
    expected: '2025-11-06',
  },
  {
    rule: '行政诉讼法解释第六十四条: 后来知道，也不超过一年',
    due: directSuitDue({ knew: '2025-03-03', told: false, learned: '2025-12-01' }, nationalCalendar),
    expected: '2026-03-03',
  },
  {
    rule: '行政诉讼法第四十六条第二款: 自作出之日不超过五年',
    due: directSuitDue({ knew: '2024-02-20', told: true, made: '2019-03-01' }, nationalCalendar),
    expected: '2024-03-01',
  },
]) {
  test(rule, () => assert.equal(due.value, expected));
}

test('行政复议法第六十二条: 普通程序最多延长 30 日，简易程序不能延长', () => {
  const accepted = '2026-03-10';
  assert.throws(
    () => procedure.reviewDecisionDue({ procedure: 'ordinary', accepted, extension: 31 }, nationalCalendar),
    /最多延长30日/,
  );
  assert.throws(
    () => procedure.reviewDecisionDue({ procedure: 'summary', accepted, extension: 1 }, nationalCalendar),
    /最多延长0日/,
  );
});
