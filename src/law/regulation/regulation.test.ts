import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { reassessmentDue } from './art-18-reassessment.ts';
import { mayApply, missingContents } from './art-29-contents.ts';
import { afterVolume } from './art-35-volume.ts';
import { formOfProviding } from './art-40-form.ts';
import { afterCorrectionDemand } from './art-41-correction.ts';
import { publishForEverybody } from './art-44-many.ts';
import { reportDue, reportDueInside } from './art-49-report.ts';
import { clockStart } from './clock-start.ts';

test('第十八条: 不予公开的信息按机关自定的周期再评估', () => {
  assert.equal(reassessmentDue('2026-03-02', { months: 12 }).value, '2027-03-02');
});

const complete = { name: '某某', identity: true, contact: '000-0000', wanted: '某文件', form: '电子' };

for (const { rule, contents, missing, at } of [
  { rule: '第二十九条第二款: 内容齐全', contents: complete, missing: [], at: ['第二十九条第二款'] },
  {
    rule: '第二十九条第二款第（一）项: 缺身份证明',
    contents: { ...complete, identity: false },
    missing: ['identity'],
    at: ['第二十九条第二款第（一）项'],
  },
  {
    rule: '第二十九条第二款第（二）项: 没写要什么信息',
    contents: { ...complete, wanted: '' },
    missing: ['wanted'],
    at: ['第二十九条第二款第（二）项'],
  },
  {
    rule: '第二十九条第二款: 只写了姓名',
    contents: { name: '某某' },
    missing: ['identity', 'contact', 'wanted', 'form'],
    at: ['第二十九条第二款第（一）项', '第二十九条第二款第（二）项', '第二十九条第二款第（三）项'],
  },
]) {
  test(rule, () => {
    const ruling = missingContents(contents);
    assert.deepEqual(ruling.value, missing);
    assert.deepEqual(ruling.because.map(citationText), at);
  });
}

test('第二十九条第一款: 书面确有困难的可以口头提出，没有困难的不可以', () => {
  assert.equal(mayApply({ written: true, writingIsDifficult: false }).value, true);
  assert.equal(mayApply({ written: false, writingIsDifficult: true }).value, true);
  assert.equal(mayApply({ written: false, writingIsDifficult: false }).value, false);
});

for (const { rule, volume, next } of [
  {
    rule: '第三十五条: 没有明显超过合理范围，照常答复',
    volume: { clearlyExcessive: false, canAnswerInTime: false },
    next: 'answer',
  },
  {
    rule: '第三十五条: 明显超过合理范围，可以要求说明理由',
    volume: { clearlyExcessive: true, canAnswerInTime: true },
    next: 'may-ask-for-reasons',
  },
  {
    rule: '第三十五条: 理由不合理，告知不予处理',
    volume: { clearlyExcessive: true, reasonable: false, canAnswerInTime: true },
    next: 'refuse',
  },
  {
    rule: '第三十五条: 理由合理，但来不及，确定延迟答复的期限',
    volume: { clearlyExcessive: true, reasonable: true, canAnswerInTime: false },
    next: 'set-later-day',
  },
  {
    rule: '第三十五条: 理由合理，来得及，照常答复',
    volume: { clearlyExcessive: true, reasonable: true, canAnswerInTime: true },
    next: 'answer',
  },
]) {
  test(rule, () => assert.equal(afterVolume(volume).value.next, next));
}

test('第四十条: 按要求的形式提供；危及载体安全或者成本过高的，换别的形式', () => {
  assert.deepEqual(formOfProviding({ endangersCarrier: false, costsTooMuch: false }).value, ['as-asked']);
  assert.ok(formOfProviding({ endangersCarrier: true, costsTooMuch: false }).value.includes('electronic'));
  assert.ok(formOfProviding({ endangersCarrier: false, costsTooMuch: true }).value.includes('reading-and-copying'));
});

const demand = { aboutThemselves: true, evidence: true, competent: true };

for (const { rule, facts, value } of [
  { rule: '第四十一条: 审核属实，更正并告知', facts: { ...demand, foundTrue: true }, value: 'correct-and-tell' },
  { rule: '第四十一条: 审核不属实，不更正并告知', facts: { ...demand, foundTrue: false }, value: 'keep-and-tell' },
  { rule: '第四十一条: 还没有审核', facts: demand, value: 'check' },
  { rule: '第四十一条: 无权更正，转送或者告知', facts: { ...demand, competent: false }, value: 'transfer-or-direct' },
  { rule: '第四十一条: 不是本人的记录', facts: { ...demand, aboutThemselves: false }, value: 'not-a-correction' },
  { rule: '第四十一条: 没有证据', facts: { ...demand, evidence: false }, value: 'not-a-correction' },
]) {
  test(rule, () => assert.equal(afterCorrectionDemand(facts).value, value));
}

for (const { rule, facts, value } of [
  {
    rule: '第四十四条第一款: 多人申请同一信息，可以主动公开',
    facts: { applicants: 2, mayBeDisclosed: true, foundToBelong: false },
    value: 'may',
  },
  {
    rule: '第四十四条第一款: 只有一人申请',
    facts: { applicants: 1, mayBeDisclosed: true, foundToBelong: false },
    value: 'no',
  },
  {
    rule: '第四十四条第一款: 不可以公开的',
    facts: { applicants: 5, mayBeDisclosed: false, foundToBelong: false },
    value: 'no',
  },
  {
    rule: '第四十四条第二款: 经审核属于主动公开范围，应当公开',
    facts: { applicants: 1, mayBeDisclosed: true, foundToBelong: true },
    value: 'must',
  },
]) {
  test(rule, () => assert.equal(publishForEverybody(facts).value, value));
}

for (const { rule, reporter, year, due, inside } of [
  {
    rule: '第四十九条第一款: 部门 2025 年度，1 月 31 日，星期六',
    reporter: 'department',
    year: 2025,
    due: '2026-01-31',
    inside: '2026-01-30',
  },
  {
    rule: '第四十九条第二款: 政府 2025 年度，3 月 31 日',
    reporter: 'government',
    year: 2025,
    due: '2026-03-31',
    inside: '2026-03-31',
  },
  {
    rule: '第四十九条第一款: 部门 2026 年度，1 月 31 日是星期日，不顺延',
    reporter: 'department',
    year: 2026,
    due: '2027-01-31',
    inside: '2027-01-29',
  },
  {
    rule: '第四十九条第一款: 部门 2024 年度，1 月 31 日在春节假期里',
    reporter: 'department',
    year: 2024,
    due: '2025-01-31',
    inside: '2025-01-27',
  },
] as const) {
  test(rule, () => {
    assert.equal(reportDue(reporter, year).value, due);
    assert.equal(reportDueInside(due, nationalCalendar).value, inside);
  });
}

test('第四十九条: 没有放假通知的 2027 年，内部期限暂定，法定日期不变', () => {
  assert.deepEqual(reportDueInside('2027-01-31', nationalCalendar).provisional, { missing: '2027' });
  assert.equal(reportDue('department', 2026).provisional, undefined);
});

for (const { rule, events, start, at } of [
  {
    rule: '第三十一条: 没有补正和收费，自收到之日起算',
    events: { received: '2026-03-02' },
    start: '2026-03-02',
    at: '第三十一条',
  },
  {
    rule: '第三十条: 补正的，自收到补正的申请之日起算',
    events: { received: '2026-03-02', supplemented: '2026-03-20' },
    start: '2026-03-20',
    at: '第三十条',
  },
  {
    rule: '收费办法第六条: 缴费的，自缴费之日起算',
    events: { received: '2026-03-02', supplemented: '2026-03-20', paid: '2026-04-10' },
    start: '2026-04-10',
    at: '《政府信息公开信息处理费管理办法》第六条',
  },
]) {
  test(rule, () => {
    const ruling = clockStart(events);
    assert.equal(ruling.value, start);
    assert.deepEqual(ruling.because.map(citationText), [at]);
  });
}
