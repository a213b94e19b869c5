import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '../citation.ts';
import { type Findings, gate } from './art-14-17-gate.ts';

const rows: readonly { rule: string; findings: Findings; gate: ReturnType<typeof gate>['value']; at: string }[] = [
  {
    rule: '第十三条第一款: 审查过，没有不公开的情形，应当公开',
    findings: { reviewed: true },
    gate: { open: 'yes' },
    at: '第十三条第一款',
  },
  {
    rule: '第十七条第二款: 没有审查，先审查',
    findings: { reviewed: false },
    gate: { open: 'review' },
    at: '第十七条第二款',
  },
  {
    rule: '第十四条: 国家秘密',
    findings: { reviewed: true, stateSecret: true },
    gate: { open: 'no', row: 'denied.1', final: true },
    at: '第十四条',
  },
  {
    rule: '第十四条: 法律、行政法规禁止公开',
    findings: { reviewed: true, forbidden: true },
    gate: { open: 'no', row: 'denied.2', final: true },
    at: '第十四条',
  },
  {
    rule: '第十四条: 危及三安全一稳定',
    findings: { reviewed: true, endangers: true },
    gate: { open: 'no', row: 'denied.3', final: true },
    at: '第十四条',
  },
  {
    rule: '第十四条: 第三方同意、公共利益都不能使国家秘密公开',
    findings: {
      reviewed: true,
      stateSecret: true,
      harmsThirdParty: true,
      thirdPartyAgrees: true,
      publicInterest: true,
      mustBeOpen: true,
    },
    gate: { open: 'no', row: 'denied.1', final: true },
    at: '第十四条',
  },
  {
    rule: '第十四条: 先于第十五条、第十六条',
    findings: { reviewed: true, endangers: true, harmsThirdParty: true, kind: 'process' },
    gate: { open: 'no', row: 'denied.3', final: true },
    at: '第十四条',
  },
  {
    rule: '第十五条: 损害第三方',
    findings: { reviewed: true, harmsThirdParty: true },
    gate: { open: 'no', row: 'denied.4', final: false },
    at: '第十五条',
  },
  {
    rule: '第十五条: 第三方同意的，公开',
    findings: { reviewed: true, harmsThirdParty: true, thirdPartyAgrees: true },
    gate: { open: 'yes' },
    at: '第十三条第一款',
  },
  {
    rule: '第十五条: 不公开会对公共利益造成重大影响的，公开',
    findings: { reviewed: true, harmsThirdParty: true, publicInterest: true },
    gate: { open: 'yes' },
    at: '第十三条第一款',
  },
  {
    rule: '第十六条第一款: 内部事务，由机关决定',
    findings: { reviewed: true, kind: 'internal' },
    gate: { open: 'decide', row: 'denied.5' },
    at: '第十六条第一款',
  },
  {
    rule: '第十六条第二款: 过程性信息，机关决定不公开',
    findings: { reviewed: true, kind: 'process', agencyWithholds: true },
    gate: { open: 'no', row: 'denied.6', final: false },
    at: '第十六条第二款',
  },
  {
    rule: '第十六条第二款: 行政执法案卷，机关决定公开',
    findings: { reviewed: true, kind: 'enforcement-file', agencyWithholds: false },
    gate: { open: 'yes' },
    at: '第十三条第一款',
  },
  {
    rule: '第十六条第二款: 行政执法案卷，由机关决定',
    findings: { reviewed: true, kind: 'enforcement-file' },
    gate: { open: 'decide', row: 'denied.7' },
    at: '第十六条第二款',
  },
  {
    rule: '第十六条第二款: 法律规定应当公开的，从其规定',
    findings: { reviewed: true, kind: 'process', mustBeOpen: true, agencyWithholds: true },
    gate: { open: 'yes' },
    at: '第十三条第一款',
  },
  {
    rule: '第十六条: 公共利益不改变机关的决定权',
    findings: { reviewed: true, kind: 'process', publicInterest: true },
    gate: { open: 'decide', row: 'denied.6' },
    at: '第十六条第二款',
  },
  {
    rule: '第十七条第三款: 不能确定的，报有关部门',
    findings: { reviewed: true, undecidable: true },
    gate: { open: 'refer' },
    at: '第十七条第三款',
  },
  {
    rule: '第十七条第三款: 有关部门确定可以公开',
    findings: { reviewed: true, undecidable: true, authoritySays: 'open' },
    gate: { open: 'yes' },
    at: '第十三条第一款',
  },
  {
    rule: '第十七条第三款: 有关部门确定会危及社会稳定',
    findings: { reviewed: true, undecidable: true, authoritySays: 'denied.3' },
    gate: { open: 'no', row: 'denied.3', final: true },
    at: '第十七条第三款',
  },
];

for (const { rule, findings, gate: expected, at } of rows) {
  test(rule, () => {
    const { value, because } = gate(findings);
    assert.deepEqual(value, expected);
    assert.equal(because.map(citationText)[0], at);
  });
}

test('第十七条第二款: 可以公开的，依据也写明审查', () => {
  assert.deepEqual(gate({ reviewed: true }).because.map(citationText), ['第十三条第一款', '第十七条第二款']);
});
