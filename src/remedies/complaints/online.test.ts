import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '#agencies/commands/describe';
import { establish } from '#agencies/commands/establish';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { agencyById } from '#agencies/queries';
import { operator, type Registry } from '#agencies/types';
import { citationText } from '#law/citation';
import { agency, citizen, done } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { office, sampleRemedyDesk, supervisor } from '../sample-remedies.ts';
import { checkComplaint, type Typed } from './check.ts';
import { answer } from './commands/answer.ts';
import { decide } from './commands/decide.ts';
import { lodge } from './commands/lodge.ts';
import { followedBy } from './queries/followed.ts';
import { ownComplaint } from './queries/own.ts';
import { receiverOf } from './supervisors.ts';

const key = null;

onEveryEngine(
  '第三条第三款：由上面的政府办公室受理，隔着一级也一样；没有办公室的由上一级机关受理',
  async (_t, store) => {
    const { registry } = await sampleRemedyDesk(store);
    await establishUnder(registry, 'qinghe-relief-station', agency);
    await establishUnder(registry, 'qinghe-customs', office, { vertical: true });
    const receiver = async (id: string) => {
      const found = await receiverOf(registry.db, id);
      return found && [found.value.id, ...found.because.map(citationText)];
    };
    assert.deepEqual(await receiver(agency), [office, '第三条第三款', '第四十七条第二款']);
    assert.deepEqual(await receiver('qinghe-relief-station'), [office, '第三条第三款', '第四十七条第二款']);
    assert.equal(await receiver('qinghe-customs'), null, '垂直管理的，不归地方政府办公室主管');
    assert.equal(await receiver(office), null, '上面没有机关');

    const { version } = (await agencyById(registry.db, office)) ?? { version: 0 };
    const facts = sampleFacts('青禾县人民政府', { kind: 'government', codeWord: '青政' });
    await done(describe(registry, { asker: operator, key, agency: office, seen: version, facts }));
    assert.deepEqual(await receiver('qinghe-relief-station'), [agency, '第五十一条']);
  },
);

onEveryEngine('编号和查询码一起才打得开；看得到结果，看不到联系方式和给被投诉机关的话', async (_t, store) => {
  const { registry } = await sampleRemedyDesk(store);
  const who = { name: '李某某', phone: '000-0000222', mail: '', address: '', what: '拖着不办' };
  const about = { agency: office, about: agency, ground: 'handling', request: null } as const;
  const { subject, queryCode } = await done(lodge(registry, { asker: citizen, key, ...about, ...who }));

  const followed = { agency: office, complaint: subject };
  for (const number of ['青政办公开投诉〔2026〕1号', '青政办公开投诉[2026]1', ' 青政办公开投诉 2026 1 号'])
    assert.deepEqual(await followedBy(registry, number, queryCode.toLowerCase().replace('-', '')), followed, number);
  for (const [number, code] of [
    ['青政办公开投诉〔2026〕1号', 'AAAA-AAAA'],
    ['青政办公开投诉〔2026〕1号', ''],
    ['青政办公开投诉〔2026〕2号', queryCode],
    ['青民公开投诉〔2026〕1号', queryCode],
  ] as const)
    assert.equal(await followedBy(registry, number, code), null);

  const on = { asker: supervisor, key, agency: office, subject };
  await done(decide(registry, { ...on, seen: 1, measure: 'rectify', until: '2026-04-09', order: '重新检索' }));
  await done(answer(registry, { ...on, seen: 2, answer: '已经督促整改。' }));
  const own = await ownComplaint(registry, followed);
  assert.deepEqual([own?.name, own?.what, own?.answer], ['李**', '拖着不办', '已经督促整改。']);
  assert.doesNotMatch(JSON.stringify(own), /000-0000222|重新检索/);
  assert.equal(await ownComplaint(registry, { ...followed, complaint: 'complaint/2026-9' }), null);
});

const typed: Typed = {
  ...{ ground: 'handling', what: '逾期不答复', request: '', name: '李某' },
  ...{ phone: '000-0000222', mail: '', address: '' },
};

for (const { what, more, fields } of [
  { what: '什么也不缺', more: {}, fields: [] },
  { what: '只留地址的也可以', more: { phone: '', address: '青禾县青禾大道9号' }, fields: [] },
  {
    what: '什么也没有填',
    more: { ground: '', what: ' ', name: '', phone: '' },
    fields: ['ground', 'what', 'name', 'phone'],
  },
  { what: '联系方式写错了', more: { phone: '1000', mail: 'li' }, fields: ['phone', 'mail'] },
  { what: '没有这种事项', more: { ground: 'toString' }, fields: ['ground'] },
  { what: '写得太长', more: { what: '长'.repeat(5001) }, fields: ['what'] },
])
  test(`投诉的表：${what}`, () => {
    const checked = checkComplaint({ ...typed, ...more });
    const wrong = 'complaint' in checked ? [] : checked.map(({ field }) => field);
    assert.deepEqual(wrong, fields);
  });

async function establishUnder(registry: Registry, id: string, parent: string, more = {}): Promise<void> {
  const facts = sampleFacts(id, { codeWord: '青', ...more });
  await done(establish(registry, { asker: operator, key, id, parent, facts }));
}
