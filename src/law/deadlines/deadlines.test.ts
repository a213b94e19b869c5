import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { usual } from '../practice.ts';
import { deadlineOf, deadlines } from './deadlines.ts';
import { readFacts, type Typed } from './read-facts.ts';

const ask = (id: string, typed: Typed) => {
  const deadline = deadlineOf(id);
  assert.ok(deadline);
  const read = readFacts(deadline, typed);
  assert.ok('facts' in read, JSON.stringify(read));
  const beside = deadline.beside?.(read.facts, nationalCalendar) ?? [];
  return {
    ruling: deadline.due(read.facts, nationalCalendar, usual),
    beside: beside.map(({ ruling }) => ruling.value),
  };
};
const consultations = [{ sent: '2026-03-09', received: '', answered: '2026-03-24' }];

for (const { rule, id, typed, due, beside = [] } of [
  { rule: '第三十三条第二款: 问答复的期限', id: 'answer', typed: { from: '2026-03-02' }, due: '2026-03-30' },
  { rule: '第三十三条第二款: 延长', id: 'answer', typed: { from: '2026-03-02', extension: '20' }, due: '2026-04-28' },
  {
    rule: '第三十三条第二款: 逾期告知的延长',
    id: 'answer',
    typed: { from: '2026-03-02', extension: '20', extensionTold: '2026-03-31' },
    due: '2026-03-30',
  },
  {
    rule: '第三十三条第三款: 征求意见，旁边写内部期限',
    id: 'answer',
    typed: { from: '2026-03-02', consultations },
    due: '2026-04-15',
    beside: ['2026-03-30'],
  },
  {
    rule: '第三十三条第三款: 空着的征求意见不算',
    id: 'answer',
    typed: { from: '2026-03-02', consultations: [{ sent: '', received: '', answered: '' }] },
    due: '2026-03-30',
  },
  { rule: '第三十条: 问补正告知的期限', id: 'supplement-notice', typed: { from: '2026-02-10' }, due: '2026-02-26' },
  { rule: '第三十二条: 问第三方的期限', id: 'third-party', typed: { from: '2026-09-21' }, due: '2026-10-19' },
  { rule: '第三十四条: 问共同制作机关的期限', id: 'co-agency', typed: { from: '2026-09-21' }, due: '2026-10-19' },
  {
    rule: '第二十六条: 问主动公开的期限，旁边写目标',
    id: 'publication',
    typed: { from: '2026-04-30' },
    due: '2026-06-01',
    beside: ['2026-05-18'],
  },
  { rule: '预算法第十四条: 问预算公开的期限', id: 'budget', typed: { from: '2026-02-02' }, due: '2026-02-22' },
  {
    rule: '行政处罚法第四十八条: 问撤回的期限',
    id: 'penalty-withdrawal',
    typed: { from: '2026-09-30' },
    due: '2026-10-10',
  },
  { rule: '收费办法第六条: 问缴费的期限', id: 'fee-payment', typed: { from: '2026-03-16' }, due: '2026-04-14' },
  {
    rule: '第四十九条第一款: 问部门年报的期限',
    id: 'report',
    typed: { year: '2026' },
    due: '2027-01-31',
    beside: ['2027-01-29'],
  },
  {
    rule: '第四十九条第二款: 问政府年报的期限',
    id: 'report',
    typed: { year: '2025', reporter: 'government' },
    due: '2026-03-31',
    beside: ['2026-03-31'],
  },
  { rule: '行政复议法第二十条: 问复议的期限', id: 'review', typed: { from: '2026-03-10' }, due: '2026-05-09' },
  { rule: '行政复议法第二十条: 未告知', id: 'review', typed: { from: '2025-03-03', notTold: true }, due: '2026-03-03' },
  {
    rule: '行政复议法第五十四条: 问复议答复的期限',
    id: 'review-reply',
    typed: { from: '2026-03-02' },
    due: '2026-03-09',
    beside: ['2026-03-16'],
  },
  {
    rule: '行政诉讼法第四十六条: 问直接起诉的期限',
    id: 'litigation',
    typed: { from: '2026-01-15' },
    due: '2026-07-15',
  },
  {
    rule: '行政诉讼法第四十六条: 未告知',
    id: 'litigation',
    typed: { from: '2025-03-03', notTold: true },
    due: '2026-03-03',
  },
  {
    rule: '行政诉讼法第四十五条: 复议后起诉',
    id: 'litigation',
    typed: { from: '2026-03-02', afterReview: true },
    due: '2026-03-17',
  },
]) {
  test(rule, () => {
    const found = ask(id, typed);
    assert.equal(found.ruling.value, due);
    assert.deepEqual(found.beside, beside);
    assert.ok(found.ruling.because.every((citation) => citationText(citation)));
    assert.equal(found.ruling.proof?.at(-1)?.day, due);
  });
}

for (const { rule, id, typed, field, says } of [
  { rule: '没有写日期', id: 'answer', typed: {}, field: 'from', says: '请写收到申请之日' },
  {
    rule: '不是日期',
    id: 'answer',
    typed: { from: '2026-02-30' },
    field: 'from',
    says: '“2026-02-30”不是日历上的日子，写成 2026-03-02 的样子',
  },
  {
    rule: '太远的日期',
    id: 'answer',
    typed: { from: '2090-01-01' },
    field: 'from',
    says: '“2090-01-01”不是日历上的日子，写成 2026-03-02 的样子',
  },
  {
    rule: '条例修订以前',
    id: 'answer',
    typed: { from: '2019-05-14' },
    field: 'from',
    says: '2019-05-14 早于 2019-05-15，那时适用的是以前的规定，这里没有收录',
  },
  {
    rule: '延长太多',
    id: 'answer',
    typed: { from: '2026-03-02', extension: '21' },
    field: 'extension',
    says: '延长的期限最长 20 个工作日，写 0 到 20 的整数',
  },
  {
    rule: '延长不是数',
    id: 'answer',
    typed: { from: '2026-03-02', extension: 'x' },
    field: 'extension',
    says: '延长的期限最长 20 个工作日，写 0 到 20 的整数',
  },
  {
    rule: '告知延长之日不是日期',
    id: 'answer',
    typed: { from: '2026-03-02', extension: '5', extensionTold: '昨天' },
    field: 'extensionTold',
    says: '“昨天”不是日历上的日子，写成 2026-03-02 的样子',
  },
  {
    rule: '回复在发出以前',
    id: 'answer',
    typed: { from: '2026-03-02', consultations: [{ sent: '2026-03-09', received: '', answered: '2026-03-08' }] },
    field: 'consultation.0',
    says: '先发出，再收到，再回复：请核对这三个日期的先后',
  },
  {
    rule: '只有回复没有发出',
    id: 'answer',
    typed: { from: '2026-03-02', consultations: [{ sent: '', received: '', answered: '2026-03-08' }] },
    field: 'consultation.0',
    says: '请写征求意见书发出之日',
  },
  {
    rule: '征求意见的日期不对',
    id: 'answer',
    typed: { from: '2026-03-02', consultations: [{ sent: '3月9日', received: '', answered: '' }] },
    field: 'consultation.0',
    says: '“3月9日”不是日历上的日子，写成 2026-03-02 的样子',
  },
  {
    rule: '年度太早',
    id: 'report',
    typed: { year: '2018' },
    field: 'year',
    says: '年度要写 2019 或者以后的年份，例如 2026',
  },
  {
    rule: '年度太远',
    id: 'report',
    typed: { year: '2090' },
    field: 'year',
    says: '年度要写 2019 或者以后的年份，例如 2026',
  },
]) {
  test(`期限计算: ${rule}，说明怎样写`, () => {
    const deadline = deadlineOf(id);
    const read = deadline && readFacts(deadline, typed);
    assert.deepEqual(read && 'mistakes' in read && read.mistakes, [{ field, says }]);
  });
}

test('期限计算: 几处错一次说完；2089 年和 2019 年度还能算', () => {
  const answer = deadlineOf('answer');
  const read = answer && readFacts(answer, { from: 'x', extension: 'y', extensionTold: 'z' });
  assert.equal(read && 'mistakes' in read && read.mistakes.length, 3);
  assert.ok(ask('answer', { from: '2089-12-31' }).ruling.provisional);
  assert.equal(ask('report', { year: '2019' }).ruling.value, '2020-01-31');
});

test('期限计算: 编号不重复，没有的编号不猜', () => {
  assert.equal(new Set(deadlines.map(({ id }) => id)).size, deadlines.length);
  assert.equal(deadlineOf('someday'), null);
});
