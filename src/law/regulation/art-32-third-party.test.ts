import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { afterThirdParty, thirdPartyDue } from './art-32-third-party.ts';

test('第三十二条: 第三方 15 个工作日，跨中秋节和国庆节', () => {
  const { value, proof = [] } = thirdPartyDue('2026-09-21', nationalCalendar);
  assert.equal(value, '2026-10-19');
  assert.equal(proof.filter((day) => day.counted).length, 15);
});

for (const { rule, opinion, after } of [
  {
    rule: '第三十二条: 第三方同意',
    opinion: { opinion: 'agrees' },
    after: { open: 'disclose', tellThirdParty: false },
  },
  {
    rule: '第三十二条: 不同意且有合理理由，不予公开',
    opinion: { opinion: 'objects', reasonable: true },
    after: { open: 'withhold', row: 'denied.4', tellThirdParty: false },
  },
  {
    rule: '第三十二条: 不同意但没有合理理由，由行政机关决定',
    opinion: { opinion: 'objects', reasonable: false },
    after: { open: 'agency-decides', tellThirdParty: false },
  },
  {
    rule: '第三十二条: 逾期未提出意见，由行政机关决定，既不是同意也不是不同意',
    opinion: { opinion: 'silent' },
    after: { open: 'agency-decides', tellThirdParty: false },
  },
  {
    rule: '第三十二条: 不同意，但不公开可能对公共利益造成重大影响，公开并书面告知第三方',
    opinion: { opinion: 'objects', reasonable: true, publicInterest: true },
    after: { open: 'disclose', tellThirdParty: true },
  },
] as const) {
  test(rule, () => assert.deepEqual(afterThirdParty(opinion).value, after));
}
