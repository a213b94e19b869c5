import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from './difference.ts';

for (const [was, now, by] of [
  ['1', '3', '+2'],
  ['47', '46', '−1'],
  ['0', '0', '0'],
  ['0.1', '0.3', '+0.2'],
  ['5949.088667', '18651.06', '+12701.971333'],
  ['0.000001', '0', '−0.000001'],
  ['-2', '2', '+4'],
  ['9007199254740993', '9007199254740994', '+1'],
  ['/', '1', null],
  ['', '1', null],
  ['1.0000001', '1', null],
] as const) {
  test(`from “${was}” to “${now}”: ${by}`, () => assert.equal(difference(was, now), by));
}
