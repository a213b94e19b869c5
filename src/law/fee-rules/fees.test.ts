import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { usual } from '../practice.ts';
import { answerDue } from '../regulation/art-33-answer.ts';
import { feeByItem, itemNumbers } from './by-item.ts';
import { feeByPage } from './by-page.ts';
import { feeNoticeContents, feeNoticeDue } from './notice.ts';
import { clockAfterPayment, lapsedForPayment, paymentDue } from './payment.ts';
import { mayCharge } from './whether.ts';

for (const [items, yuan, last] of [
  [0, 0, 0],
  [1, 0, 0],
  [10, 0, 0],
  [11, 100, 100],
  [30, 2000, 100],
  [31, 2200, 200],
  [40, 4000, 200],
  [41, 4300, 300],
  [45, 5500, 300],
  [50, 7000, 300],
  [51, 7400, 400],
  [60, 11000, 400],
  [100, 37000, 800],
] as const) {
  test(`收费办法第四条: 一个月 ${items} 件，共 ${yuan} 元，最后一件 ${last} 元`, () => {
    assert.equal(feeByItem({ items }).value.yuan, yuan);
    if (items) assert.equal(feeByItem({ items: 1, earlier: items - 1 }).value.yuan, last);
  });
}

for (const [pages, yuan] of [
  [0, 0],
  [1, 0],
  [30, 0],
  [31, 10],
  [68, 380],
  [100, 700],
  [101, 720],
  [150, 1700],
  [200, 2700],
  [201, 2740],
  [250, 4700],
] as const) {
  test(`收费办法第五条: 一件 ${pages} 页，共 ${yuan} 元`, () => assert.equal(feeByPage({ pages }).value.yuan, yuan));
}

test('收费办法第四条: 45 件分段写明，每段的件数与金额合得上', () => {
  assert.deepEqual(feeByItem({ items: 45 }).value.steps, [
    { from: 1, to: 10, each: 0, yuan: 0 },
    { from: 11, to: 30, each: 100, yuan: 2000 },
    { from: 31, to: 40, each: 200, yuan: 2000 },
    { from: 41, to: 45, each: 300, yuan: 1500 },
  ]);
  assert.deepEqual(feeByItem({ items: 45 }).because.map(citationText), [
    '第四十二条第一款',
    '《政府信息公开信息处理费管理办法》第四条',
  ]);
});

test('收费办法第五条: 250 页分段写明，从第 1 页起', () => {
  assert.deepEqual(feeByPage({ pages: 250 }).value.steps, [
    { from: 1, to: 30, each: 0, yuan: 0 },
    { from: 31, to: 100, each: 10, yuan: 700 },
    { from: 101, to: 200, each: 20, yuan: 2000 },
    { from: 201, to: 250, each: 40, yuan: 2000 },
  ]);
});

test('收费办法第四条: 同一个月分几次计收，合计与一次计收相同', () => {
  for (let total = 1; total <= 120; total++) {
    const { yuan } = feeByItem({ items: total }).value;
    const split = feeByItem({ items: Math.floor(total / 3) }).value.yuan;
    const rest = feeByItem({ items: total - Math.floor(total / 3), earlier: Math.floor(total / 3) }).value;
    assert.equal(split + rest.yuan, yuan);
    assert.equal(
      rest.steps.reduce((sum, step) => sum + step.to - step.from + 1, 0),
      total - Math.floor(total / 3),
    );
  }
});

test('收费办法第四条: 12 件的例子，第 11、12 件共 200 元', () => {
  assert.equal(feeByItem({ items: 2, earlier: 10 }).value.yuan, 200);
});

test('收费办法第四条: 件数按收到先后，换月、换人重新数', () => {
  const { value } = itemNumbers([
    { id: 'c', applicant: '甲', received: '2026-03-05', serial: 9 },
    { id: 'a', applicant: '甲', received: '2026-03-02', serial: 1 },
    { id: 'b', applicant: '甲', received: '2026-03-05', serial: 4 },
    { id: 'd', applicant: '甲', received: '2026-04-01', serial: 10 },
    { id: 'e', applicant: '乙', received: '2026-03-09', serial: 11 },
  ]);
  assert.deepEqual(Object.fromEntries(value), { a: 1, b: 2, c: 3, d: 1, e: 1 });
});

test('收费办法第五条: 页数以一件申请为单位；按月累计的做法接着数', () => {
  assert.equal(feeByPage({ pages: 20, earlier: 30 }).value.yuan, 0);
  assert.equal(feeByPage({ pages: 20, earlier: 30 }, { ...usual, pages: 'per-month' }).value.yuan, 200);
  assert.deepEqual(feeByPage({ pages: 20 }).interpreted, ['pages-per-application']);
});

for (const bad of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001]) {
  test(`收费办法: ${bad} 不是件数，也不是页数`, () => {
    assert.throws(() => feeByItem({ items: bad }), RangeError);
    assert.throws(() => feeByPage({ pages: bad }), RangeError);
  });
}

test('收费办法第四条: 最多算到 10000 件；第五条: 最多算到 1000000 页', () => {
  assert.equal(feeByItem({ items: 10_000 }).value.steps.at(-1)?.to, 10_000);
  assert.throws(() => feeByItem({ items: 10_001 }), RangeError);
  assert.equal(feeByPage({ pages: 1_000_000 }).value.steps.at(-1)?.to, 1_000_000);
});

const march = { received: '2026-03-02', standards: ['by-item'] } as const;

for (const { rule, facts, value } of [
  {
    rule: '第四十二条第一款: 没有明显超过合理范围，不收费',
    facts: { ...march, clearlyExcessive: false },
    value: 'free',
  },
  {
    rule: '第四十二条第一款: 明显超过合理范围，可以收费',
    facts: { ...march, clearlyExcessive: true },
    value: 'may-charge',
  },
  {
    rule: '收费办法第三条: 两种标准不能并用',
    facts: { ...march, clearlyExcessive: true, standards: ['by-item', 'by-page'] },
    value: 'one-standard-only',
  },
  {
    rule: '收费办法: 2020 年收到的申请不收费',
    facts: { ...march, clearlyExcessive: true, received: '2020-12-31' },
    value: 'measures-not-in-force',
  },
  {
    rule: '收费办法: 2021 年 1 月 1 日起可以收费',
    facts: { ...march, clearlyExcessive: true, received: '2021-01-01' },
    value: 'may-charge',
  },
] as const) {
  test(rule, () => assert.equal(mayCharge(facts).value, value));
}

test('收费办法第六条: 3 月 2 日收到的申请，3 月 30 日以前发收费通知', () => {
  assert.equal(feeNoticeDue({ start: '2026-03-02' }, nationalCalendar).value, '2026-03-30');
  assert.deepEqual(feeNoticeContents.value, ['收费依据', '收费标准', '收费数额', '缴纳方式']);
});

test('收费办法第六条: 3 月 16 日收到通知，4 月 14 日以前缴费', () => {
  const { value, proof = [] } = paymentDue('2026-03-16', nationalCalendar);
  assert.equal(value, '2026-04-14');
  assert.equal(proof.filter((day) => day.counted).length, 20);
});

for (const { rule, paid, today, lapsed } of [
  { rule: '收费办法第六条: 最后一日缴费，及时', paid: '2026-04-14', today: '2026-04-15', lapsed: false },
  { rule: '收费办法第六条: 最后一日还没有缴费，还不算放弃', today: '2026-04-14', lapsed: false },
  { rule: '收费办法第六条: 逾期未缴，次日视为放弃', today: '2026-04-15', lapsed: true },
  { rule: '收费办法第六条: 逾期才缴', paid: '2026-04-15', today: '2026-04-20', lapsed: true },
]) {
  test(rule, () => {
    const notice = { noticeReceived: '2026-03-16', ...(paid ? { paid } : {}) };
    assert.equal(lapsedForPayment(notice, today, nationalCalendar).value, lapsed);
  });
}

const notice = { noticeReceived: '2026-03-16', paid: '2026-04-10' };

test('收费办法第六条: 4 月 10 日缴费，答复期限重新计算到 5 月 12 日', () => {
  const clock = clockAfterPayment({ start: '2026-03-02', extension: 5 }, notice);
  assert.deepEqual(clock.value, { start: '2026-04-10' });
  assert.deepEqual(clock.interpreted, ['payment-restarts-clock']);
  assert.equal(answerDue(clock.value, nationalCalendar).value, '2026-05-12');
});

test('收费办法第六条: 缴费后接着算的做法，等待缴费的日子不计入', () => {
  const clock = clockAfterPayment({ start: '2026-03-02' }, notice, { ...usual, payment: 'resumes-clock' });
  const due = answerDue(clock.value, nationalCalendar);
  assert.equal(due.value, '2026-04-24');
  assert.equal(due.proof?.filter((day) => day.why === '等待申请人缴费，不计入').length, 18);
});

test('收费办法: 施行以前没有收费通知', () =>
  assert.throws(() => paymentDue('2020-12-31', nationalCalendar), RangeError));
