import assert from 'node:assert/strict';
import { test } from 'node:test';
import { painter } from './colour.ts';
import { padEnd, padStart, shorten, widthOf, wrap } from './width.ts';

test('汉字和全角标点占两列，其余占一列，颜色不占', () => {
  assert.equal(widthOf('总计：12'), 8);
  assert.equal(widthOf('（一）a'), 7);
  assert.equal(widthOf(painter(true)('red', '空')), 2);
  assert.equal(padEnd('总计', 6), '总计  ');
  assert.equal(padStart('12', 4), '  12');
});

test('太长的缩短到能放下，断行不把标点放到行首', () => {
  assert.equal(shorten('部分公开（区分处理的）', 11), '部分公开（…');
  assert.ok(widthOf(shorten('部分公开（区分处理的）', 11)) <= 11);
  assert.deepEqual(wrap('一二三四五，六七', 10), ['一二三四五，', '六七']);
});
