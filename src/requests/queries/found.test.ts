import assert from 'node:assert/strict';
import { erase } from '#agencies/commands/erase';
import { establish } from '#agencies/commands/establish';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { operator } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import { onEveryEngine } from '#store/sample-engines';
import { searchOf } from '#store/searches/queries';
import { isWorded } from '#store/vault/words';
import { askToSupplement } from '../commands/ask-to-supplement.ts';
import { file } from '../commands/file.ts';
import { markEarlier } from '../commands/mark-earlier.ts';
import { register } from '../commands/register.ts';
import { searchRequests } from '../commands/search-requests.ts';
import { supplement } from '../commands/supplement.ts';
import { takeIn } from '../commands/take-in.ts';
import { personOf } from '../ids.ts';
import { agency, citizen, done, type SampleDesk, sampleApplication, sampleDesk } from '../sample-requests.ts';
import { foundRequests } from './found.ts';

type Own = Partial<typeof sampleApplication>;

const zhang: Own = { wants: '2025年城市最低生活保障资金支出情况' };
const li: Own = { name: '李 某某', idNumber: '000000199001010106', phone: '000-0000222', mail: 'li@example.com' };
const wang: Own = { ...li, name: '王某某', idNumber: '000000199002020208', phone: '000-0000333', mail: '' };
const centre: Own = {
  ...{ applicant: 'enterprise', name: '青禾县康宁养老服务中心', idNumber: '91000000MA00000000', contact: '赵某某' },
  ...{ phone: '000-0000444', wants: '养老床位建设补助资金拨付明细' },
};

onEveryEngine('按姓名、证件号码、电话、联系人、邮箱和内容的几个字都找得到，只找本单位的', async (_t, store) => {
  const desk = await sampleDesk(store);
  const station = 'qinghe-rescue-station';
  const facts = sampleFacts('青禾县救助管理站', { codeWord: '青救' });
  await done(establish(desk.registry, { asker: operator, key: null, id: station, parent: agency, facts }));
  await done(file(desk.registry, { asker: citizen, key: null, agency: station, application: sampleApplication }));
  const mine = await taken(desk, zhang);
  const hers = await taken(desk, { ...li, wants: '大营镇农村公益性公墓选址审批材料' });
  const his = await taken(desk, { ...wang, wants: '低保资金和殡葬补贴；李某某的申请' });
  const theirs = await taken(desk, centre);

  for (const [words, found] of [
    ['张某某', [mine]],
    ['李某某', [his, hers]],
    ['李 某某', [his, hers]],
    ['000000199001010106', [hers]],
    ['0000 0019 9001 0101 06', [hers]],
    ['０００－００００２２２', [hers]],
    ['000 0000222', [hers]],
    ['LI@example.com', [hers]],
    ['赵某某', [theirs]],
    ['康宁', [theirs]],
    ['养老服务中心', [theirs]],
    ['资金', [theirs, his, mine]],
    ['低保、资金', [his]],
    ['最低生活保障', [mine]],
    ['资金 张某某', [mine]],
    ['资金 李某某', [his]],
    ['公墓 审批', [hers]],
    ['公墓 资金', []],
    ['张', []],
    ['某某', [his]],
    ['00000222', []],
    ['高速公路', []],
  ] as const)
    assert.deepEqual(await subjects(desk, words), found, words);
});

onEveryEngine('补正以后的内容也找得到；删除个人信息以后什么也找不到', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { registry } = desk;
  const subject = await taken(desk, zhang);
  const on = { key: null, agency, request: subject, asker: desk.as('clerk') };
  await done(register(registry, { ...on, seen: 1 }));
  await done(askToSupplement(registry, { ...on, seen: 2, items: '请写明乡镇', ends: '2026-03-19' }));
  await done(supplement(registry, { ...on, seen: 3, wants: '北岭镇农村低保名单' }));
  assert.deepEqual(await subjects(desk, '北岭镇'), [subject]);
  assert.deepEqual(await subjects(desk, '保障资金'), [subject]);

  const asker = { ...desk.as('disclosureHead'), actor: 'staff/eraser' };
  await done(erase(registry, { asker, key: null, agency, person: personOf(subject), reason: 'done' }));
  for (const words of ['北岭镇', '保障资金', '张某某']) assert.deepEqual(await subjects(desk, words), [], words);
  assert.deepEqual(await registry.db.selectFrom('vault_word').selectAll().execute(), []);
});

onEveryEngine('找到的分页不重不漏，往回也一样；看过一段还没找到的，从那里继续', async (_t, store) => {
  const desk = await sampleDesk(store);
  const all: string[] = [];
  for (let n = 0; n < 7; n += 1) all.unshift(await taken(desk, n % 2 ? zhang : { ...wang, wants: '低保资金' }));

  const seen: string[] = [];
  let page = await foundRequests(desk.registry, { agency, words: '资金', limit: 3 });
  for (;;) {
    assert.ok(page.rows.length <= 3);
    seen.push(...page.rows.map(({ subject }) => subject));
    if (page.next === null) break;
    page = await foundRequests(desk.registry, { agency, words: '资金', limit: 3, after: page.next });
  }
  assert.deepEqual(seen, all);
  const back = await foundRequests(desk.registry, {
    agency,
    words: '资金',
    limit: 2,
    after: 2_026_000_000_003,
    back: true,
  });
  assert.deepEqual(
    back.rows.map(({ subject }) => subject),
    ['request/2026-4', 'request/2026-5'],
  );
  const byName = await foundRequests(desk.registry, { agency, words: '张某某', limit: 2 });
  assert.deepEqual([byName.rows.length, byName.next], [2, 2_026_000_000_004]);
  const isWanted = ({ subject }: { subject: string }) => subject === 'request/2026-1';
  const [one] = (await foundRequests(desk.registry, { agency, words: '资金', limit: 3, isWanted })).rows;
  assert.equal(one?.subject, 'request/2026-1');
});

onEveryEngine('有这个功能以前的申请，编入以后找得到；再编一次没有事做', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { registry } = desk;
  const [mine, theirs] = [await taken(desk, zhang), await taken(desk, centre)];
  await registry.db.deleteFrom('vault_word').execute();
  await registry.db.deleteFrom('vault_match').where('kind', 'in', ['name', 'mail']).execute();
  await registry.db.updateTable('vault_person').set({ worded: null }).execute();
  assert.equal(await isWorded(registry.db, agency), false);
  assert.deepEqual(await subjects(desk, '张某某'), []);

  const lost = { ...registry, ring: { ...registry.ring, find: () => undefined } };
  assert.equal(await markEarlier(lost, registry.now()), await others(desk));
  assert.ok((await markEarlier(registry, registry.now())) >= 2);
  assert.equal(await markEarlier(registry, registry.now()), 0);
  assert.equal(await isWorded(registry.db, agency), true);
  assert.deepEqual(await subjects(desk, '张某某'), [mine]);
  assert.deepEqual(await subjects(desk, '康宁'), [theirs]);
  assert.deepEqual(await subjects(desk, '资金'), [theirs, mine]);
});

onEveryEngine('查找要留痕，留痕里没有查找的字；太短的不查', async (_t, store) => {
  const desk = await sampleDesk(store);
  const { registry } = desk;
  const asker = desk.as('clerk');
  const search = (words: string) => searchRequests(registry, { asker, key: null, agency, words });

  const { search: id } = await done(search(' 张某某 '));
  const [act] = await actsAbout(registry.db, agency, `access/${asker.actor}`);
  assert.deepEqual([act?.act, act?.actor, act?.data], ['searchRequests', asker.actor, {}]);
  assert.equal(
    await searchOf(registry.db, registry.ring, { agency, actor: asker.actor, id, now: registry.now() }),
    '张某某',
  );
  for (const words of ['', '张', '长'.repeat(101)]) {
    const outcome = await search(words);
    assert.ok(!outcome.ok && outcome.why.field === 'q', words);
  }
  const outside = { ...asker, agency: 'qinghe-county-office' };
  assert.equal((await searchRequests(registry, { asker: outside, key: null, agency, words: '张某某' })).ok, false);
  assert.equal((await actsAbout(registry.db, agency, `access/${asker.actor}`)).length, 1);
});

async function subjects({ registry }: SampleDesk, words: string): Promise<readonly string[]> {
  return (await foundRequests(registry, { agency, words, limit: 50 })).rows.map(({ subject }) => subject);
}

async function taken(desk: SampleDesk, own: Own): Promise<string> {
  const application = { ...sampleApplication, ...own };
  const arrived = desk.registry.now().slice(0, 10);
  const asker = desk.as('clerk');
  return (await done(takeIn(desk.registry, { asker, key: null, agency, channel: 'counter', arrived, application })))
    .subject;
}

/** Persons whose words are nobody's to find: they need no key. */
async function others({ registry }: SampleDesk): Promise<number> {
  const rows = await registry.db.selectFrom('vault_person').select('person_id').where('worded', 'is', null).execute();
  return rows.filter(({ person_id }) => !/^person\/2026-/.test(person_id)).length;
}
