import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '#law/citation';
import { allDecisions } from '#law/regulation/art-36-39-decisions';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { allMissing, missingFor, missingForDecision } from './missing.ts';
import { sampleBureau, sampleDecision, sampleFactsOf, sampleRequest } from './sample-letters.ts';
import type { DecisionFacts } from './types.ts';

const consultation = { n: 1, of: 'thirdParty', parties: 1, sent: '2026-03-05' } as const;
const request = (more: Partial<DecisionFacts['request']>) => ({ request: { ...sampleRequest, ...more } });
const agreed = { ...consultation, answered: '2026-03-12', opinion: 'agrees' } as const;

for (const { kind, label } of allDecisions.filter(({ row }) => !row.startsWith('other')))
  test(`第三十六条 ${label}：什么也不缺的可以签发`, () => {
    assert.deepEqual(missingForDecision(sampleDecision(kind)), []);
  });

const rows: readonly {
  readonly rule: string;
  readonly kind: DecisionKind;
  readonly more: Partial<DecisionFacts>;
  readonly fields: readonly string[];
}[] = [
  {
    rule: '第三十六条第（四）项：没有检索记录，不能说信息不存在',
    kind: 'unable.1.not_held',
    more: request({ searches: 0 }),
    fields: ['case.search'],
  },
  {
    rule: '第三十二条：没有征求第三方意见，不能以第三方权益为由不予公开',
    kind: 'denied.4',
    more: request({}),
    fields: ['case.consult'],
  },
  {
    rule: '第三十二条：征求意见还没有结果',
    kind: 'denied.4',
    more: request({ consultations: [consultation] }),
    fields: ['case.answerConsultation', 'case.consult'],
  },
  {
    rule: '第十五条：第三方同意公开，不能不予公开',
    kind: 'denied.4',
    more: request({ consultations: [agreed] }),
    fields: ['draft.kind'],
  },
  {
    rule: '第三十三条：别的征求意见没有结果，也不能答复',
    kind: 'granted.provided',
    more: request({ consultations: [{ ...consultation, of: 'coAgency' }] }),
    fields: ['case.answerConsultation'],
  },
  {
    rule: '第三十六条第（三）项：不予公开要说明理由',
    kind: 'denied.6',
    more: { reasons: ' \n' },
    fields: ['draft.reasons'],
  },
  {
    rule: '第三十六条第（二）项：予以公开要写明怎样获取',
    kind: 'granted.provided',
    more: { providing: '' },
    fields: ['draft.providing'],
  },
  {
    rule: '第三十七条：部分公开要有两部分，和其余部分属于哪种情形',
    kind: 'partial',
    more: { finding: '', reasons: '', grounds: null },
    fields: ['draft.finding', 'draft.reasons', 'draft.grounds'],
  },
  {
    rule: '第三十二条：部分公开，其余部分为保护第三方的，也要征求意见',
    kind: 'partial',
    more: { ...request({}), grounds: ['denied.4', 'denied.6'] },
    fields: ['case.consult'],
  },
  {
    rule: '第三十条：没有补正过，不能说补正后仍不明确',
    kind: 'unable.3',
    more: request({}),
    fields: ['case.askToSupplement'],
  },
  {
    rule: '第三十五条：没有要求过说明理由，不能说理由不合理',
    kind: 'notproc.4',
    more: request({}),
    fields: ['case.askForReasons'],
  },
  {
    rule: '第三十一条：收到申请之日没有确定',
    kind: 'granted.provided',
    more: request({ received: null }),
    fields: ['case.confirm'],
  },
  {
    rule: '收费办法第六条：费用没有缴纳',
    kind: 'granted.provided',
    more: request({ fee: { amount: 10_000, sent: '2026-03-05', received: '2026-03-06' } }),
    fields: ['case.pay'],
  },
  {
    rule: '第五十一条：机关信息里没有复议机关和法院',
    kind: 'granted.provided',
    more: { agency: { ...sampleBureau, review: { name: '', address: '' }, court: { name: '', address: '' } } },
    fields: ['agency.review.name', 'agency.court.name'],
  },
  {
    rule: '行政复议法第二十三条：先复议的，不要求写明法院',
    kind: 'denied.6',
    more: { agency: { ...sampleBureau, court: { name: '', address: '' } } },
    fields: [],
  },
  {
    rule: '行政复议法第二十二条第二款：要求网上取得的，机关信息里没有网上申请复议的网址',
    kind: 'granted.provided',
    more: { way: 'download' },
    fields: ['agency.review.online'],
  },
  {
    rule: '行政复议法第二十二条第二款：要求网上取得的，有网址',
    kind: 'granted.provided',
    more: {
      way: 'mail',
      agency: { ...sampleBureau, review: { ...sampleBureau.review, online: 'https://fuyi.example.cn' } },
    },
    fields: [],
  },
  { rule: '第三十条：逾期不补正不签发答复', kind: 'other.1', more: {}, fields: ['draft.kind'] },
];

for (const { rule, kind, more, fields } of rows)
  test(rule, () => {
    const missing = missingForDecision(sampleDecision(kind, more));
    assert.deepEqual(
      missing.map(({ mend, field }) => `${mend}.${field}`),
      fields,
    );
    for (const { because } of missing) assert.ok(because.length > 0 && because.every((one) => citationText(one)));
  });

test('缺什么一次说全，每一项带着条文', () => {
  const agency = { ...sampleBureau, review: { name: '', address: '' } };
  const missing = missingForDecision(
    sampleDecision('unable.1.not_held', { ...request({ searches: 0, received: null }), agency }),
  );
  assert.equal(
    allMissing(missing),
    '现在还不能签发：还没有确定收到申请之日（第三十一条）；没有检索记录，不能答复信息不存在（第三十六条第（四）项）；' +
      '机关信息里没有复议机关（第五十一条、《中华人民共和国行政复议法》第二十条第一款）。',
  );
});

test('别的文书也一样：补正事项、延期理由、征求谁的意见', () => {
  assert.deepEqual(missingFor('supplementNotice', sampleFactsOf.supplementNotice), []);
  const fields = (missing: ReturnType<typeof missingForDecision>) => missing.map(({ field }) => field);
  assert.deepEqual(fields(missingFor('supplementNotice', { ...sampleFactsOf.supplementNotice, items: ' ' })), [
    'items',
  ]);
  assert.deepEqual(fields(missingFor('consultation', { ...sampleFactsOf.consultation, party: '', about: '' })), [
    'party',
    'about',
  ]);
  assert.deepEqual(missingFor('decision', sampleDecision('granted.provided', { providing: '' })).length, 1);
});
