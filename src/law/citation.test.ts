import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chinese, citationText, feeMeasures, law, regulation, reviewLaw } from './citation.ts';

for (const [n, words] of [
  [5, '五'],
  [10, '十'],
  [14, '十四'],
  [20, '二十'],
  [33, '三十三'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [113, '一百一十三'],
  [203, '二百零三'],
  [1000, '一千'],
  [1034, '一千零三十四'],
  [1110, '一千一百一十'],
] as const) {
  test(`条号: ${n} 写作${words}`, () => assert.equal(chinese(n), words));
}

test('引用: 条例只写条款，其他法律写全称', () => {
  assert.equal(citationText(regulation(33, 2)), '第三十三条第二款');
  assert.equal(citationText(regulation(31, undefined, 2)), '第三十一条第（二）项');
  assert.equal(citationText(reviewLaw(23, 1, 4)), '《中华人民共和国行政复议法》第二十三条第一款第（四）项');
  assert.equal(citationText(law('中华人民共和国民法典', 203, 1)), '《中华人民共和国民法典》第二百零三条第一款');
  assert.equal(citationText(feeMeasures()), '《政府信息公开信息处理费管理办法》');
});
