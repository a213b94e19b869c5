import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { correctionDue } from './art-41-correction.ts';

for (const { rule, demanded, workdays, due } of [
  { rule: '第四十一条: 自行设定 20 个工作日', demanded: '2026-03-02', workdays: 20, due: '2026-03-30' },
  { rule: '第四十一条: 自行设定 1 个工作日，周五提出', demanded: '2026-03-06', workdays: 1, due: '2026-03-09' },
]) {
  test(rule, () => assert.equal(correctionDue(demanded, workdays, nationalCalendar).value, due));
}

test('第四十一条: 期限写明不是法定的', () => {
  const { because, interpreted } = correctionDue('2026-03-02', 20, nationalCalendar);
  assert.deepEqual(because.map(citationText), ['第四十一条']);
  assert.deepEqual(interpreted, ['correction-time']);
});
