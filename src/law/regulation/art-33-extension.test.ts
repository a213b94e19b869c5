import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { mayExtend } from './art-33-extension.ts';

const full = { workdays: 20, told: '2026-03-20', headAgrees: true };

for (const { rule, clock = {}, wanted, value } of [
  { rule: '第三十三条第二款: 期限内经负责人同意并告知，可以延长 20 个工作日', wanted: full, value: 'allowed' },
  { rule: '第三十三条第二款: 期满当日告知，可以', wanted: { ...full, told: '2026-03-30' }, value: 'allowed' },
  { rule: '第三十三条第二款: 期满次日告知，晚了', wanted: { ...full, told: '2026-03-31' }, value: 'too-late' },
  { rule: '第三十三条第二款: 延长 1 个工作日，可以', wanted: { ...full, workdays: 1 }, value: 'allowed' },
  { rule: '第三十三条第二款: 延长 21 个工作日，太长', wanted: { ...full, workdays: 21 }, value: 'too-long' },
  { rule: '第三十三条第二款: 延长 0 个工作日，不是延长', wanted: { ...full, workdays: 0 }, value: 'too-long' },
  { rule: '第三十三条第二款: 负责人没有同意，不可以', wanted: { ...full, headAgrees: false }, value: 'no-consent' },
  { rule: '第三十三条第二款: 已经延长过，不能再延', clock: { extension: 5 }, wanted: full, value: 'already-extended' },
  {
    rule: '第三十三条第二款: 征求意见使期限顺延，顺延后的期满之日告知，可以',
    clock: { consultations: [{ sent: '2026-03-09', answered: '2026-03-24' }] },
    wanted: { ...full, told: '2026-04-15' },
    value: 'allowed',
  },
]) {
  test(rule, () => {
    const ruling = mayExtend({ start: '2026-03-02', ...clock }, wanted, nationalCalendar);
    assert.equal(ruling.value, value);
    assert.deepEqual(ruling.because.map(citationText), ['第三十三条第二款']);
  });
}

test('第三十三条第二款: 期限碰到没有放假通知的年份，能否延长也是暂定', () => {
  const ruling = mayExtend({ start: '2026-12-15' }, { ...full, told: '2027-01-13' }, nationalCalendar);
  assert.equal(ruling.value, 'allowed');
  assert.deepEqual(ruling.provisional, { missing: '2027' });
});
