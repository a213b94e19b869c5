import assert from 'node:assert/strict';
import { fingerprintOf } from '#journal/bundle';
import { journalPage } from '#journal/queries';
import { verifyBundle } from '#journal/verify-bundle';
import { paths } from '#paths';
import { onEveryDatabase, onEveryEngine } from '#store/sample-engines';
import { unguarded } from '#store/sample-unguarded';
import { civil, finance, office, sampleCounty } from '../sample-county.ts';

onEveryEngine('日志从新到旧，筛选以后只有要的；姓名在下级也看得见', async (_t, store) => {
  const { enter, hire } = await sampleCounty(store);
  const audit = await enter(office, 'auditAdmin');
  const { staff } = await hire(civil, 'clerk');
  const all = await audit.get(paths.deskLog(office));
  assert.match(all.text, /办公室 周某[\s\S]*设立机关/);

  const rows = async (query: string) => rowsIn((await audit.get(`${paths.deskLog(office)}?${query}`)).text);
  assert.deepEqual(await rows(`subject=${encodeURIComponent(staff)}`), ['授权', '开设账号']);
  assert.deepEqual(await rows('act=establish'), ['设立机关', '设立机关', '设立机关']);
  assert.deepEqual(await rows(`act=establish&in=${civil}`), ['设立机关']);
  assert.deepEqual(await rows('subject=instance'), ['启用系统']);
  assert.deepEqual(await rows('actor=staff%2Fnobody'), []);
  assert.deepEqual(await rows('to=2026-03-01'), []);
  assert.equal((await rows('from=2026-03-02&to=2026-03-02&act=begin')).length, 1);
});

onEveryEngine('日志一页一页往前翻，不重不漏', async (_t, store) => {
  const { registry, enter, hire } = await sampleCounty(store);
  const audit = await enter(office, 'auditAdmin');
  for (const role of ['clerk', 'sectionHead', 'secrecyReviewer', 'disclosureHead', 'leader', 'supervisor'] as const)
    for (const agency of [civil, finance, office]) await hire(agency, role);

  const { acts } = await journalPage(registry.db, { agencies: [office, civil, finance], limit: 1000 });
  const seen: string[] = [];
  for (let path: string | undefined = paths.deskLog(office); path; ) {
    const { text } = await audit.get(path);
    seen.push(...rowsIn(text));
    path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  }
  assert.equal(seen.length, acts.length);
  assert.equal(seen.filter((says) => says === '开设账号').length, 19);
});

onEveryEngine('只看得见本机关的，看不见上级和别的机关的日志', async (_t, store) => {
  const { enter } = await sampleCounty(store);
  const audit = await enter(civil, 'auditAdmin');
  const own = await audit.get(paths.deskLog(civil));
  assert.match(own.text, /<th[^>]*data-l="行为">设立机关/);
  assert.doesNotMatch(own.text, /县财政局|县政府办公室/);
  const asked = await audit.get(`${paths.deskLog(civil)}?in=${finance}`);
  assert.deepEqual(rowsIn(asked.text), []);
});

onEveryEngine('导出的留痕签了名，只有管辖的机关；导出本身在里面', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store);
  await enter(finance, 'clerk');
  const audit = await enter(civil, 'auditAdmin');
  await audit.get(paths.deskLog(civil));
  const file = await audit.post(paths.deskLogExport(civil), { form: 'bundle' });
  assert.equal(file.status, 200);
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''/);
  const { troubles, fingerprint, wrong, agencies } = await verifyBundle(chunks(file.text));
  assert.deepEqual({ troubles, wrong, agencies }, { troubles: [], wrong: 0, agencies: 1 });
  assert.equal(fingerprint, fingerprintOf(registry.ring.signing));
  assert.match(file.text, /"act":"export"/);
  assert.doesNotMatch(file.text, /qinghe-finance/);

  await audit.get(paths.deskLog(civil));
  const table = await audit.post(paths.deskLogExport(civil), { form: 'csv', act: 'establish' });
  assert.equal(table.text.trimEnd().split('\r\n').length, 2);
  await audit.get(paths.deskLog(civil));
  assert.equal((await audit.post(paths.deskLogExport(civil), { form: 'picture' })).status, 422);
});

onEveryDatabase('改动过的一条，校验说在哪个机关、第几条；校验已经留痕', async (t, database) => {
  const store = await unguarded(t, database);
  const { registry, enter } = await sampleCounty(store);
  const audit = await enter(office, 'auditAdmin');
  await audit.get(paths.deskLog(office));
  const whole = await audit.post(paths.deskLogVerification(office), {});
  assert.match(whole.text, /<h1>操作日志完好<\/h1>[\s\S]*核对了3 个机关/);

  await store.db
    .updateTable('journal')
    .set({ act: 'abolish' })
    .where('agency_id', '=', civil)
    .where('seq', '=', 1)
    .execute();
  await audit.get(paths.deskLog(office));
  const { text } = await audit.post(paths.deskLogVerification(office), {});
  assert.match(text, /操作日志有 1 处问题[\s\S]*qinghe-civil-affairs[\s\S]*第 1 条/);
  const { acts } = await journalPage(registry.db, { agencies: [office], act: 'verify', limit: 2 });
  assert.deepEqual(
    acts.map(({ data }) => data.wrong),
    [1, 0],
  );
});

function rowsIn(text: string): readonly string[] {
  return [...text.matchAll(/<th scope="row" data-l="行为">([^<]+)/g)].map(([, says = '']) => says);
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
