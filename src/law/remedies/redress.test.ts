import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '../citation.ts';
import { usual } from '../practice.ts';
import { allDecisions } from '../regulation/art-36-39-decisions.ts';
import { redressOf, redressOfProcedure } from './redress.ts';
import { reviewBody } from './review-body.ts';
import { mustTellReviewFirst, reviewFirst } from './review-first.ts';
import { type ReviewResult, reviewCell, type SuitResult, suitCell } from './table-4.ts';

const made = '2026-03-30';
const refusals = ['denied.1', 'denied.2', 'denied.3', 'denied.4', 'denied.5', 'denied.6', 'denied.7'];

for (const { kind, label } of allDecisions.filter((decision) => decision.kind !== 'partial')) {
  const first = refusals.includes(kind);
  test(`行政复议法第二十三条: “${label}”${first ? '应当先复议，并且应当告知' : '可以选择复议或者诉讼'}`, () => {
    assert.equal(reviewFirst({ decision: kind, made }).value, first);
    assert.equal(mustTellReviewFirst({ decision: kind, made }).value, first);
    assert.equal(redressOf({ decision: kind, made }).value, first ? 'review-first' : 'review-or-court');
  });
}

for (const { rule, contested, first } of [
  {
    rule: '行政复议法第二十三条: 部分公开里依第十五条不予公开的部分，应当先复议',
    contested: { decision: 'partial', grounds: ['denied.4'], made },
    first: true,
  },
  {
    rule: '行政复议法第二十三条: 部分公开里不属于政府信息的部分，不必先复议',
    contested: { decision: 'partial', made },
    first: false,
  },
  {
    rule: '行政复议法第二十三条: 部分公开里按行政查询办理的部分，不必先复议',
    contested: { decision: 'partial', grounds: ['denied.8'], made },
    first: false,
  },
  { rule: '行政复议法第二十三条: 逾期不答复，可以选择', contested: { decision: 'silence', made }, first: false },
  {
    rule: '行政复议法第九十条: 2023 年底的不予公开，不必先复议',
    contested: { decision: 'denied.1', made: '2023-12-31' },
    first: false,
  },
  {
    rule: '行政复议法第九十条: 2024 年 1 月 1 日起的不予公开，应当先复议',
    contested: { decision: 'denied.1', made: '2024-01-01' },
    first: true,
  },
] as const) {
  test(rule, () => assert.equal(reviewFirst(contested).value, first));
}

test('行政复议法第二十三条: 逾期不答复也先复议的做法；没有决定书，无从告知', () => {
  const practice = { ...usual, silence: 'review-first' } as const;
  assert.equal(reviewFirst({ decision: 'silence', made }, practice).value, true);
  assert.equal(mustTellReviewFirst({ decision: 'silence', made }).value, false);
});

test('第五十一条: 救济告知写明所依的条款和解释', () => {
  assert.deepEqual(redressOf({ decision: 'denied.1', made }).because.map(citationText), [
    '第五十一条',
    '《中华人民共和国行政复议法》第二十条第一款',
    '《中华人民共和国行政复议法》第二十三条第二款',
  ]);
  assert.ok(redressOf({ decision: 'notproc.1', made }).interpreted?.includes('optional-remedies'));
});

for (const letter of ['supplement-notice', 'extension-notice', 'consultation', 'fee-notice'] as const) {
  test(`第三十条等: 程序性告知书（${letter}）不写救济`, () => assert.equal(redressOfProcedure(letter).value, 'none'));
}

for (const [rule, respondent, body] of [
  ['行政复议法第二十四条第一款第（一）项: 县民政局由县政府管辖', 'department', ['own-government']],
  ['行政复议法第二十四条第一款第（二）项: 镇政府由县政府管辖', 'lower-government', ['upper-government']],
  ['行政复议法第二十四条第一款第（四）项: 授权组织由本级政府管辖', 'authorised-organisation', ['own-government']],
  ['行政复议法第二十四条第二款: 省政府自己管辖', 'province-government', ['itself']],
  ['行政复议法第二十四条第四款: 部门的派出机构由本级政府管辖', 'branch-of-department', ['own-government']],
  ['行政复议法第二十五条: 国务院部门自己管辖', 'state-council-department', ['itself']],
  ['行政复议法第二十七条: 垂直领导的机关由上一级主管部门管辖', 'vertical', ['upper-department']],
  ['行政复议法第二十八条: 司法行政部门可以选择', 'justice-department', ['own-government', 'upper-department']],
] as const) {
  test(rule, () => assert.deepEqual(reviewBody(respondent, '2024-01-01').value, body));
}

test('行政复议法第九十条: 2024 年以前的管辖不在这里', () => {
  assert.throws(() => reviewBody('department', '2023-12-31'), RangeError);
});

const reviews: Record<ReviewResult, string> = {
  upheld: 'upheld',
  'request-rejected': 'upheld',
  changed: 'corrected',
  revoked: 'corrected',
  'found-unlawful': 'corrected',
  'ordered-to-act': 'corrected',
  'found-void': 'corrected',
  'not-accepted': 'other',
  dismissed: 'other',
  ended: 'other',
  settled: 'other',
};
const suits: Record<SuitResult, string> = {
  'claim-rejected': 'upheld',
  revoked: 'corrected',
  'ordered-to-act': 'corrected',
  'ordered-to-pay': 'corrected',
  'found-unlawful': 'corrected',
  'found-void': 'corrected',
  changed: 'corrected',
  'not-registered': 'other',
  dismissed: 'other',
  withdrawn: 'other',
  settled: 'other',
};

for (const [result, column] of Object.entries(reviews)) {
  test(`表四: 复议结果 ${result} 计入 ${column}`, () => {
    assert.equal(reviewCell(result as ReviewResult).value, `T4.review.${column}`);
  });
}
for (const [result, column] of Object.entries(suits)) {
  test(`表四: 诉讼结果 ${result} 计入 ${column}`, () => {
    assert.equal(suitCell('direct', result as SuitResult).value, `T4.direct.${column}`);
    assert.equal(suitCell('after_review', result as SuitResult).value, `T4.after_review.${column}`);
  });
}

test('表四: 12 月 31 日没有结案的计入尚未审结', () => {
  assert.equal(reviewCell().value, 'T4.review.pending');
  assert.equal(suitCell('direct').value, 'T4.direct.pending');
});
