import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { usual } from '../practice.ts';
import {
  lapsedForSupplement,
  startAfterSupplement,
  supplementNotice,
  supplementNoticeDue,
} from './art-30-supplement.ts';
import { answerDue } from './art-33-answer.ts';

for (const { rule, received, due } of [
  { rule: '第三十条: 7 个工作日内告知补正，跨春节', received: '2026-02-10', due: '2026-02-26' },
  { rule: '第三十条: 7 个工作日内告知补正，跨劳动节', received: '2026-04-28', due: '2026-05-11' },
  { rule: '第三十条: 星期日收到', received: '2026-03-08', due: '2026-03-17' },
]) {
  test(rule, () => {
    const { value, proof = [] } = supplementNoticeDue(received, nationalCalendar);
    assert.equal(value, due);
    assert.equal(proof.filter((day) => day.counted).length, 7);
  });
}

for (const { rule, sent, sentBefore = 0, value } of [
  { rule: '第三十条: 第 7 个工作日告知，及时', sent: '2026-03-11', value: 'in-time' },
  { rule: '第三十条: 第 8 个工作日告知，可以，标明逾期', sent: '2026-03-12', value: 'late' },
  { rule: '第三十条: 一次性告知，不得再次要求补正', sent: '2026-03-05', sentBefore: 1, value: 'not-again' },
]) {
  test(rule, () => {
    assert.equal(supplementNotice({ received: '2026-03-02', sent, sentBefore }, nationalCalendar).value, value);
  });
}

const late = { received: '2026-03-02', sent: '2026-03-12', sentBefore: 0 };
const inTime = { ...late, sent: '2026-03-11' };

test('第三十条: 答复期限自收到补正的申请之日起重新计算', () => {
  const start = startAfterSupplement({ notice: inTime, supplemented: '2026-03-23' }, nationalCalendar);
  assert.equal(start.value, '2026-03-23');
  assert.equal(start.interpreted, undefined);
  assert.equal(answerDue({ start: start.value }, nationalCalendar).value, '2026-04-21');
});

test('第三十条: 逾期告知补正的，仍自收到补正之日重新计算，写明用了解释', () => {
  const start = startAfterSupplement({ notice: late, supplemented: '2026-03-23' }, nationalCalendar);
  assert.equal(start.value, '2026-03-23');
  assert.deepEqual(start.interpreted, ['late-supplement-notice']);
});

test('第三十条: 逾期告知补正不重新计算的做法', () => {
  const practice = { ...usual, lateSupplementNotice: 'no-effect' } as const;
  const facts = { notice: late, supplemented: '2026-03-23' };
  assert.equal(startAfterSupplement(facts, nationalCalendar, practice).value, '2026-03-02');
  assert.equal(startAfterSupplement({ ...facts, notice: inTime }, nationalCalendar, practice).value, '2026-03-23');
});

test('第三十条: 第二次要求补正不重新计算', () => {
  const notice = { ...inTime, sentBefore: 1 };
  assert.equal(startAfterSupplement({ notice, supplemented: '2026-03-23' }, nationalCalendar).value, '2026-03-02');
});

const waiting = { periodEnds: '2026-03-25', goodReason: false };

for (const { rule, facts, lapsed } of [
  { rule: '第三十条: 补正期限最后一日还不算放弃', facts: { ...waiting, today: '2026-03-25' }, lapsed: false },
  { rule: '第三十条: 无正当理由逾期不补正，次日视为放弃', facts: { ...waiting, today: '2026-03-26' }, lapsed: true },
  {
    rule: '第三十条: 有正当理由的不视为放弃',
    facts: { ...waiting, goodReason: true, today: '2026-03-26' },
    lapsed: false,
  },
  {
    rule: '第三十条: 最后一日补正了',
    facts: { ...waiting, supplemented: '2026-03-25', today: '2026-03-26' },
    lapsed: false,
  },
  {
    rule: '第三十条: 逾期才补正',
    facts: { ...waiting, supplemented: '2026-03-26', today: '2026-03-26' },
    lapsed: true,
  },
]) {
  test(rule, () => assert.equal(lapsedForSupplement(facts).value, lapsed));
}
