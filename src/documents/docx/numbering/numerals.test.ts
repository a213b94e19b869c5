import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numeral } from './numerals.ts';

for (const { format, value, prints } of [
  { format: 'decimal', value: 12, prints: '12' },
  { format: 'chineseCounting', value: 6, prints: '六' },
  { format: 'chineseCounting', value: 10, prints: '十' },
  { format: 'chineseCounting', value: 21, prints: '二十一' },
  { format: 'chineseCountingThousand', value: 105, prints: '一百〇五' },
  { format: 'chineseLegalSimplified', value: 3, prints: '叁' },
  { format: 'ideographTraditional', value: 2, prints: '乙' },
  { format: 'decimalEnclosedCircle', value: 20, prints: '⑳' },
  { format: 'decimalEnclosedParen', value: 1, prints: '⑴' },
  { format: 'decimalFullWidth', value: 10, prints: '１０' },
  { format: 'upperRoman', value: 14, prints: 'XIV' },
  { format: 'lowerLetter', value: 27, prints: 'aa' },
  { format: 'chineseCounting', value: -1, prints: '-1' },
]) {
  test(`${value} in ${format} is ${prints}`, () => assert.equal(numeral(value, format), prints));
}
