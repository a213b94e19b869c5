import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { appealDue, defenceDue } from './suit-procedure.ts';

for (const { rule, received, due } of [
  { rule: '行政诉讼法第六十七条: 15 日，按自然日', received: '2026-03-10', due: '2026-03-25' },
  { rule: '行政诉讼法第六十七条: 期满在周六，顺延到周一', received: '2026-03-06', due: '2026-03-23' },
  { rule: '行政诉讼法第六十七条: 期满在国庆假期，顺延', received: '2026-09-18', due: '2026-10-08' },
]) {
  test(rule, () => assert.equal(defenceDue(received, nationalCalendar).value, due));
}

for (const { rule, paper, served, due } of [
  { rule: '行政诉讼法第八十五条: 判决 15 日', paper: 'judgment', served: '2026-03-10', due: '2026-03-25' },
  { rule: '行政诉讼法第八十五条: 裁定 10 日', paper: 'order', served: '2026-03-10', due: '2026-03-20' },
] as const) {
  test(rule, () => assert.equal(appealDue(paper, served, nationalCalendar).value, due));
}

test('行政诉讼法第六十七条: 期限写明依据；2017 年修正以前的不在这里', () => {
  const { because } = defenceDue('2026-03-10', nationalCalendar);
  assert.equal(because.map(citationText)[0], '《中华人民共和国行政诉讼法》第六十七条第一款');
  assert.throws(() => defenceDue('2017-06-30', nationalCalendar), RangeError);
  assert.throws(() => appealDue('order', '2017-06-30', nationalCalendar), RangeError);
});
