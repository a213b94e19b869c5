import assert from 'node:assert/strict';
import test from 'node:test';
import { checkReport } from './check.ts';
import { reportOf } from './sample.ts';
import { idleWaivers, parseWaivers, waive } from './waivers.ts';

const findings = checkReport(reportOf({ cells: { 'T3.carry_in.natural': 2 } }));
const waiver = { id: 'T3.balance@natural', reason: '上年漏报，已书面说明', until: '2025-12-31' };

test('豁免只让它写明的那一个问题不再出现', () => {
  const left = waive(findings, [waiver], '2025-12-31');
  assert.equal(left.length, findings.length - 1);
  assert.ok(!left.some(({ id }) => id === waiver.id));
});

test('到期的豁免不再生效，并且说出来', () => {
  assert.equal(waive(findings, [waiver], '2026-01-01').length, findings.length);
  assert.match(idleWaivers(findings, [waiver], '2026-01-01')[0]?.why ?? '', /到期/);
});

test('没有用到的豁免说出来，用到的不说', () => {
  assert.match(idleWaivers([], [waiver], '2025-06-01')[0]?.why ?? '', /没有用到/);
  assert.deepEqual(idleWaivers(findings, [waiver], '2025-06-01'), []);
});

test('豁免文件逐项核对，错在哪一项说哪一项', () => {
  assert.deepEqual(parseWaivers(JSON.stringify([waiver])), [waiver]);
  assert.throws(() => parseWaivers('{'), /JSON/);
  assert.throws(() => parseWaivers('{}'), /列表/);
  assert.throws(() => parseWaivers(JSON.stringify([waiver, { ...waiver, reason: ' ' }])), /第2项.*理由/);
  assert.throws(() => parseWaivers(JSON.stringify([{ ...waiver, until: '明年' }])), /第1项.*until/);
  assert.throws(() => parseWaivers('[null]'), /第1项缺 id/);
});
