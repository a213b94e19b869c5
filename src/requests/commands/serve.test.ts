import assert from 'node:assert/strict';
import { describe } from '#agencies/commands/describe';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { latestVersion } from '#agencies/queries';
import { operator } from '#agencies/types';
import { regulation, reviewLaw } from '#law/citation';
import { onEveryEngine } from '#store/sample-engines';
import { seal } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import { requestBySubject } from '../queries.ts';
import { agency, done, type SampleDesk, sampleApplication, sampleDesk } from '../sample-requests.ts';
import type { ServiceWay, ways } from '../types.ts';
import { answer } from './answer.ts';
import { clearSecrecy } from './clear-secrecy.ts';
import { clearSection } from './clear-section.ts';
import { draft } from './draft.ts';
import { register } from './register.ts';
import { serve } from './serve.ts';
import { submit } from './submit.ts';
import { takeIn } from './take-in.ts';

onEveryEngine('第二十九条：要求邮寄、当面领取的，不能网上送达；要求下载、电子邮件的可以', async (_t, store) => {
  const desk = await sampleDesk(store);
  for (const [asked, words] of [
    ['post', '邮寄'],
    ['collect', '当面领取'],
  ] as const) {
    const { as } = await answered(desk, asked);
    const refused = await as('internet');
    assert.ok(!refused.ok);
    assert.deepEqual(refused.why, {
      says: `申请人要求的获取途径是“${words}”，不能网上送达，请选择别的送达方式。`,
      because: [regulation(29, 2, 3)],
      field: 'way',
    });
    await done(as('post'));
  }
  for (const asked of ['download', 'mail'] as const) {
    const { as, state } = await answered(desk, asked);
    await done(as('internet'));
    assert.equal(await state(), 'served');
  }
});

onEveryEngine('行政复议法第二十二条第二款：答复书没有写网上申请复议的网址的，不能网上送达', async (_t, store) => {
  const { registry, request, as, state } = await answered(await sampleDesk(store), 'post', {});
  const entry = { agency, person: personOf(request), at: registry.now(), entry: 'way', value: 'download' };
  await store.db.transaction().execute((tx) => seal(tx, registry.ring, entry));

  const refused = await as('internet');
  assert.deepEqual([refused.ok, !refused.ok && refused.why.because], [false, [reviewLaw(22, 2)]]);
  assert.equal(await state(), 'decided');
  await done(as('counter'));
});

/** A request that was answered, and how it is served; the review body has this channel, or none. */
async function answered(desk: SampleDesk, way: keyof typeof ways, online: { readonly online?: string } = channel) {
  const { registry, as: role } = desk;
  const place = { name: '青禾县人民政府', address: '青禾县青禾大道1号' };
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民', court: place, review: { ...place, ...online } });
  const described = await latestVersion(registry.db, agency, 'agency/self');
  await done(describe(registry, { asker: operator, key: null, agency, seen: described, facts }));

  const clerk = { asker: role('clerk'), key: null, agency };
  const taking = { ...clerk, channel: 'counter', arrived: '2026-03-02' } as const;
  const { subject: request } = await done(takeIn(registry, { ...taking, application: { ...sampleApplication, way } }));
  const drafted = { kind: 'granted.provided', finding: '', reasons: '', providing: '随答复书提供。' } as const;
  await done(register(registry, { ...clerk, request, seen: 1 }));
  await done(draft(registry, { ...clerk, request, seen: 2, drafted }));
  await done(submit(registry, { ...clerk, request, seen: 3 }));
  await done(clearSection(registry, { ...clerk, asker: role('sectionHead'), request, seen: 4 }));
  await done(clearSecrecy(registry, { ...clerk, asker: role('secrecyReviewer'), request, seen: 5 }));
  await done(answer(registry, { ...clerk, asker: role('disclosureHead'), request, seen: 6 }));
  return {
    ...{ registry, request },
    as: (how: ServiceWay) => serve(registry, { ...clerk, request, seen: 7, way: how, proof: '凭证' }),
    state: async () => (await requestBySubject(registry.db, agency, request))?.state,
  };
}

const channel = { online: 'https://fuyi.qinghe.example.cn' };
