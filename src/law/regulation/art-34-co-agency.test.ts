import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { coAgencyAgrees, coAgencyDue } from './art-34-co-agency.ts';

test('第三十四条: 共同制作机关 15 个工作日', () => {
  const { value, proof = [] } = coAgencyDue('2026-03-11', nationalCalendar);
  assert.equal(value, '2026-04-01');
  assert.equal(proof.filter((day) => day.counted).length, 15);
});

for (const { rule, opinion, agrees } of [
  { rule: '第三十四条: 逾期未提出意见的视为同意公开', opinion: 'silent', agrees: true },
  { rule: '第三十四条: 同意', opinion: 'agrees', agrees: true },
  { rule: '第三十四条: 不同意', opinion: 'objects', agrees: false },
] as const) {
  test(rule, () => assert.equal(coAgencyAgrees(opinion).value, agrees));
}
