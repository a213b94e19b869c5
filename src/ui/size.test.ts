import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from './day.ts';
import { sizeOf } from './size.ts';

for (const [bytes, says] of [
  [0, '1 KB'],
  [700, '1 KB'],
  [18_432, '18 KB'],
  [1_048_575, '1024 KB'],
  [1_258_291, '1.2 MB'],
] as const) {
  test(`${bytes} bytes are ${says}`, () => assert.equal(sizeOf(bytes), says));
}

test('a day in words', () => assert.equal(inWords('2025-01-09'), '2025年1月9日'));
