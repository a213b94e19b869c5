import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyById } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { onEveryEngine } from '#store/sample-engines';
import type { factFields } from '../act-paths.ts';
import { civil, finance, office, sampleCounty } from '../sample-county.ts';
import { inTreeOrder } from './tree.ts';

const written = {
  name: '青禾县档案局',
  shortName: '县档案局',
  kind: 'department',
  level: 'county',
  vertical: '1',
  issuesRules: '1',
  creditCode: '110000000000000022',
  codeWord: '青档',
  numberPattern: '{word}公开〔{year}〕{number}号',
  confirmAtOnce: '1',
  'office.name': '办公室',
  'office.address': '青禾县青禾大道9号',
  'office.hours': '工作日 9:00—17:00',
  'office.phone': '000-0000901',
  'office.fax': '000-0000902',
  'office.postcode': '000000',
  'office.email': 'gk@qinghe.example.cn',
  'review.name': '青禾县人民政府',
  'review.address': '青禾县青禾大道1号',
  'review.online': 'https://fy.qinghe.example.cn',
  'court.name': '青禾县人民法院',
  'court.address': '青禾县法院路1号',
  localHolidays: '2026-03-20 三月三\n2026-07-01 火把节',
  reportDay: '01-20',
  correctionWorkdays: '15',
} as const satisfies Readonly<Record<(typeof factFields)[number], string>>;

onEveryEngine('设立的机关，填的每一项都在，都看得见；网址代号不能重复', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  const system = await enter(office, 'systemAdmin');
  const id = 'qinghe-archives';
  await system.get(paths.deskNewAgency(office));
  const made = await system.post(paths.deskAgencies(office), { id, ...written });
  assert.equal(made.to, `${paths.deskFacts(id)}?done=establish`);
  const stands = await agencyById(registry.db, id);
  assert.equal(stands?.parent, office);
  assert.deepEqual(stands?.localHolidays, [
    { day: '2026-03-20', name: '三月三' },
    { day: '2026-07-01', name: '火把节' },
  ]);

  await system.get(paths.deskNewAgency(office));
  const again = await system.post(paths.deskAgencies(office), { id, ...written });
  assert.deepEqual([again.status, /<a href="#id">这个网址代号已经用过/.test(again.text)], [422, true]);
  assert.match(again.text, /三月三\n2026-07-01 火把节<\/textarea>/);
});

onEveryEngine('改机关信息：表单里是现在的每一项，存下去一项不差', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  const head = await enter(civil, 'disclosureHead');
  await head.get(paths.deskFactsForm(civil));
  assert.equal((await head.post(paths.deskFacts(civil), written)).status, 303);

  const { text } = await head.get(paths.deskFactsForm(civil));
  const { vertical, issuesRules, confirmAtOnce, kind, level, localHolidays, ...lines } = written;
  for (const [name, value] of Object.entries(lines))
    assert.match(text, new RegExp(`id="${name}"[^>]*value="${value.replace(/[{}]/g, '\\$&')}"`), name);
  for (const name of ['vertical', 'issuesRules', 'confirmAtOnce'])
    assert.match(text, new RegExp(`id="${name}"[^>]*checked`));
  for (const value of [kind, level]) assert.match(text, new RegExp(`value="${value}" selected`));

  const shown = (await head.get(paths.deskFacts(civil))).text;
  for (const value of [
    '垂直管理',
    '可以制定',
    '青档公开〔2026〕1号',
    '3月20日 三月三',
    '1月20日',
    written['office.email'],
  ])
    assert.ok(shown.includes(value), value);
  assert.equal((await agencyById(registry.db, civil))?.creditCode, written.creditCode);
});

onEveryEngine('写错的每一项都说在那一格', async (_t, store) => {
  const { enter } = await sampleCounty(store);
  const system = await enter(office, 'systemAdmin');
  await system.get(paths.deskNewAgency(office));
  const wrong = {
    id: 'Qinghe',
    creditCode: '123',
    numberPattern: '1号',
    'office.email': 'x',
    localHolidays: '三月三',
    kind: '',
  };
  const { status, text } = await system.post(paths.deskAgencies(office), wrong);
  assert.equal(status, 422);
  const named = [...text.matchAll(/<a href="#([^"]+)">/g)].map(([, id = '']) => id);
  for (const id of [
    'id',
    'name',
    'kind',
    'creditCode',
    'numberPattern',
    'office.phone',
    'office.email',
    'localHolidays',
  ])
    assert.ok(named.includes(id), id);
  for (const id of named.filter((id) => id !== 'main')) assert.ok(text.includes(`id="${id}"`), id);
});

onEveryEngine('两个人改同一机关，后到的知道是谁，填的还在，再提交就办', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  const [head, system] = [await enter(civil, 'disclosureHead'), await enter(office, 'systemAdmin')];
  const facts = { ...written, vertical: '' };
  await head.get(paths.deskFactsForm(civil));
  await system.get(paths.deskFactsForm(civil));
  assert.equal((await head.post(paths.deskFacts(civil), facts)).status, 303);
  const late = await system.post(paths.deskFacts(civil), { ...facts, shortName: '县档案馆' });
  assert.equal(late.status, 409);
  assert.match(late.text, /办公室 唐某在3月2日 12:00办理了“修改机关信息”[\s\S]*value="县档案馆"/);
  assert.equal((await system.post(paths.deskFacts(civil), { ...facts, shortName: '县档案馆' })).status, 303);
  assert.equal((await agencyById(registry.db, civil))?.shortName, '县档案馆');
});

onEveryEngine('调整隶属、撤销机关；有下级的先说明，不能撤回的先确认', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  const system = await enter(office, 'systemAdmin');
  await system.get(paths.deskFacts(civil));
  assert.equal((await system.post(paths.deskSuperior(civil), { parent: finance })).status, 303);
  assert.equal((await agencyById(registry.db, civil))?.parent, finance);

  const { text } = await system.get(paths.deskFacts(finance));
  assert.doesNotMatch(text, new RegExp(`<option value="(?:${finance}|${civil})"`));
  const unsure = await system.post(paths.deskAbolition(finance), {});
  assert.deepEqual([unsure.status, /<a href="#sure">/.test(unsure.text)], [422, true]);
  const above = await system.post(paths.deskAbolition(finance), { sure: '1' });
  assert.deepEqual([above.status, /还在它之下，请先调整隶属或者撤销/.test(above.text)], [409, true]);

  await system.get(paths.deskFacts(civil));
  assert.equal((await system.post(paths.deskAbolition(civil), { sure: '1' })).status, 303);
  assert.match((await system.get(paths.deskFacts(civil))).text, /已撤销[\s\S]*（现在不能办）[\s\S]*机关已经撤销/);
  assert.equal((await agencyById(registry.db, civil))?.state, 'abolished');
});

test('每个机关后面跟着它的下级', () => {
  const agencies = [
    { id: 'a', parent: null },
    { id: 'b', parent: 'a' },
    { id: 'c', parent: 'a' },
    { id: 'd', parent: 'b' },
    { id: 'x', parent: 'elsewhere' },
  ] as unknown as readonly Agency[];
  assert.deepEqual(
    inTreeOrder(agencies).map(({ agency, depth }) => `${agency.id}${depth}`),
    ['a0', 'b1', 'd2', 'c1', 'x0'],
  );
});
