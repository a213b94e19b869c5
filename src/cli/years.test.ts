import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearsToCompare } from './years.ts';

const file = (agency: string | null, year: number | null, name: string) => ({ agency, year, kept: name });

test('同一机关有几个年度才比较，按年度排列，同一年度取第一份', () => {
  const files = [
    file('青禾县民政局', 2024, 'a'),
    file('青禾县 民政局', 2022, 'b'),
    file('青禾县民政局', 2024, 'c'),
    file('青禾县教育局', 2024, 'd'),
    file('青禾县教育局', 2024, 'e'),
    file(null, 2023, 'f'),
    file('青禾县民政局', null, 'g'),
  ];
  assert.deepEqual(
    yearsToCompare(files).map((group) => group.map(({ kept }) => kept)),
    [['b', 'a']],
  );
});
