import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLocalHolidays } from './read-local-holidays.ts';

const march3 = [
  { day: '2026-04-20', name: '三月三' },
  { day: '2026-04-21', name: '三月三' },
];

for (const [rule, text] of [
  ['放假办法第四条: 地方假日一行一天', '# 广西\n2026-04-20 三月三\n\n2026-04-21  三月三\n'],
  ['放假办法第四条: 地方假日写成 JSON', JSON.stringify(march3)],
] as const) {
  test(rule, () => assert.deepEqual(readLocalHolidays(text), march3));
}

for (const [text, refused] of [
  ['', /没有读到地方假日/],
  ['[', /没有读到地方假日/],
  ['2026-04-31 三月三', /“2026-04-31 三月三”不是一天地方假日/],
  ['2026-04-20', /不是一天地方假日/],
  ['[{"day":"2026-04-20"}]', /不是一天地方假日/],
] as const) {
  test(`放假办法第四条: “${text}”不是地方假日`, () => {
    const read = readLocalHolidays(text);
    assert.match('refused' in read ? read.refused : '', refused);
  });
}
