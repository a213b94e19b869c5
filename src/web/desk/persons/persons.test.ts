import assert from 'node:assert/strict';
import { test } from 'node:test';
import { masked } from '#agencies/masked';
import type { Registry } from '#agencies/types';
import { actsAbout, journalPage } from '#journal/queries';
import { paths } from '#paths';
import { onEveryEngine } from '#store/sample-engines';
import { sealAll } from '#store/vault/entries';
import { addPerson } from '#store/vault/people';
import { civil, finance, sampleCounty } from '../sample-county.ts';

const person = 'person/2026-7';
const entries = { name: '王某某', idNumber: '000000199001010017', phone: '000-00000077', address: '青禾县北岭镇1号' };

for (const { name, shows } of [
  { name: '王某某', shows: '王**' },
  { name: ' 欧阳某 ', shows: '欧**' },
  { name: '𠮷某', shows: '𠮷**' },
  { name: ' ', shows: '' },
])
  test(`“${name}”遮成“${shows}”`, () => assert.equal(masked(name), shows));

onEveryEngine('姓名遮去，查看要选理由，只显示一次，并且留痕', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  await keep(registry);
  const clerk = await enter(civil, 'clerk');
  const list = await clerk.get(paths.deskPersons(civil));
  assert.match(list.text, /2026-7[\s\S]*王\*\*[\s\S]*2026年3月2日/);
  const closed = await clerk.get(paths.deskPerson(civil, person));
  for (const { text } of [list, closed])
    for (const value of Object.values(entries)) assert.ok(!text.includes(value), value);

  const none = await clerk.post(paths.deskReading(civil, person), {});
  assert.deepEqual([none.status, /<a href="#reveal-reason">请选择理由/.test(none.text)], [422, true]);
  const opened = await clerk.post(paths.deskReading(civil, person), { reason: 'deliver' });
  assert.equal(opened.status, 200);
  for (const value of Object.values(entries)) assert.ok(opened.text.includes(value), value);
  assert.equal(opened.headers.get('cache-control'), 'no-store');

  const { acts } = await journalPage(registry.db, { agencies: [civil], act: 'reveal', limit: 5 });
  assert.deepEqual(
    acts.map(({ data }) => [data.person, data.reason]),
    [[person, 'deliver']],
  );
});

onEveryEngine('删除要理由，还要再确认；删了就不在，经过还在', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  await keep(registry);
  const head = await enter(civil, 'disclosureHead');
  await head.get(paths.deskPerson(civil, person));
  const unsure = await head.post(paths.deskErasure(civil, person), { reason: 'done' });
  assert.deepEqual([unsure.status, /<a href="#sure">/.test(unsure.text)], [422, true]);
  assert.match(unsure.text, /id="erase-reason-done"[^>]*checked/);

  const gone = await head.post(paths.deskErasure(civil, person), { reason: 'done', sure: '1' });
  assert.equal(gone.status, 303);
  assert.match((await head.get(gone.to ?? '')).text, /“删除个人信息”已经办好[\s\S]*现在没有保存工作人员以外的个人信息/);
  assert.equal((await head.get(paths.deskPerson(civil, person))).status, 404);
  assert.deepEqual(
    (await actsAbout(registry.db, civil, person)).map(({ act }) => act),
    ['erase'],
  );
});

onEveryEngine('经办人不能删除；三员和别的机关的人什么也看不到', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  await keep(registry);
  const clerk = await enter(civil, 'clerk');
  assert.match((await clerk.get(paths.deskPerson(civil, person))).text, /删除个人信息<span class="vh">（现在不能办）/);
  assert.equal((await clerk.post(paths.deskErasure(civil, person), { reason: 'done', sure: '1' })).status, 403);

  for (const other of [await enter(civil, 'auditAdmin'), await enter(finance, 'clerk')]) {
    assert.equal((await other.get(paths.deskPersons(civil))).status, 403);
    assert.equal((await other.get(paths.deskPerson(civil, person))).status, 403);
    await other.get(paths.account);
    const sent = await other.post(paths.deskReading(civil, person), { reason: 'handle' });
    assert.equal(sent.status, 403);
    assert.ok(!sent.text.includes(entries.name));
  }
  assert.equal((await clerk.get(paths.deskPerson(civil, 'person/2026-8'))).status, 404);
});

async function keep({ db, ring, now }: Registry): Promise<void> {
  const owner = { agency: civil, person, at: now() };
  await db.transaction().execute(async (tx) => {
    await addPerson(tx, ring, owner);
    await sealAll(tx, ring, { ...owner, entries });
  });
}
