import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { budgetDue, catalogueTarget, penaltyWithdrawalDue, publicationDue } from './art-26-publication.ts';

for (const { rule, due, day, counted } of [
  {
    rule: '第二十六条: 4 月 30 日形成，20 个工作日，跨劳动节',
    due: publicationDue('2026-04-30', nationalCalendar),
    day: '2026-06-01',
    counted: 20,
  },
  {
    rule: '标准目录: 目标 10 个工作日，写在法定期限旁边',
    due: catalogueTarget('2026-04-30', nationalCalendar),
    day: '2026-05-18',
    counted: 10,
  },
  {
    rule: '标准目录: 另定 7 个工作日',
    due: catalogueTarget('2026-04-30', nationalCalendar, 7),
    day: '2026-05-13',
    counted: 7,
  },
  {
    rule: '预算法第十四条: 批准后 20 日，按自然日',
    due: budgetDue('2026-02-02', nationalCalendar),
    day: '2026-02-22',
    counted: 20,
  },
  {
    rule: '行政处罚法第四十八条: 3 个工作日内撤回',
    due: penaltyWithdrawalDue('2026-09-30', nationalCalendar),
    day: '2026-10-10',
    counted: 3,
  },
]) {
  test(rule, () => {
    assert.equal(due.value, day);
    assert.equal(due.proof?.filter((one) => one.counted).length, counted);
  });
}

test('第二十六条: 目标期限不是第二十六条的期限', () => {
  assert.deepEqual(publicationDue('2026-04-30', nationalCalendar).because.map(citationText), ['第二十六条']);
  assert.deepEqual(catalogueTarget('2026-04-30', nationalCalendar).because.map(citationText), [
    '基层政务公开标准目录公开时限',
  ]);
});
