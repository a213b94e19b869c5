import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Role, roles } from '#agencies/roles';
import { journalPage } from '#journal/queries';
import { paths } from '#paths';
import { reportActs, reportLooks } from '#reports/workflow';
import { register } from '#requests/commands/register';
import { withdraw } from '#requests/commands/withdraw';
import { done } from '#requests/sample-requests';
import { openInMemory } from '#store/open';
import { onEveryEngine } from '#store/sample-engines';
import { agency, sampleRequestsDesk, taken } from '../requests/sample-requests-desk.ts';

onEveryEngine('每一格都打得开背后的申请；冻结以后，补录的列为差异', async (_t, store) => {
  const desk = await sampleRequestsDesk(store);
  desk.on('2025-11-03');
  const early = await desk.as('early', 'clerk');
  const asker = early.asker;
  const one = await taken(desk.registry, early.staff, { wants: '甲项' });
  const two = await taken(desk.registry, early.staff, { wants: '乙项' });
  const on = { asker, key: null, agency };
  await done(register(desk.registry, { ...on, request: one, seen: 1 }));
  await done(withdraw(desk.registry, { ...on, request: one, seen: 2, how: '来电' }));
  await done(register(desk.registry, { ...on, request: two, seen: 1 }));

  desk.on('2026-01-05');
  const head = await desk.as('head', 'disclosureHead');
  assert.match((await head.get(paths.deskReports(agency))).text, /<h1>2025年政府信息公开工作年度报告/);
  const page = await head.get(paths.deskReportCell(agency, 2025, 'T3.other.3.natural'));
  assert.match(page.text, /“3\.其他”行“自然人”列：1 件[\s\S]*青民依申〔2025〕1号[\s\S]*甲项/);
  assert.match(page.text, /本年新收 2 \+ 上年结转 0 = 办理结果 1 \+ 结转下年度 1/);
  assert.equal((await head.get(`${paths.deskReport(agency, 2025)}?table=T4`)).status, 200);

  const unsure = await head.post(paths.deskReportFreezing(agency, 2025), {});
  assert.equal(unsure.status, 422);
  const frozen = await head.post(paths.deskReportFreezing(agency, 2025), { sure: 'yes' });
  assert.equal(frozen.to, `${paths.deskReport(agency, 2025)}?done=freeze`);
  const after = await head.get(paths.deskReport(agency, 2025));
  assert.match(after.text, /2026年1月5日冻结/);
  assert.match(after.text, /年度数据已经冻结/);

  const next = await head.get(paths.deskReport(agency, 2026));
  assert.match(next.text, /上年结转 1 件，2025年结转下年度 1 件<br><small class="muted">一致/);
  assert.match(next.text, /还没有过完，不能冻结/);
});

test('每一种角色：能看的看得到，只有工作机构负责人能冻结', async () => {
  const desk = await sampleRequestsDesk(await openInMemory());
  const grants = (rule: { readonly by: readonly string[] }, role: string) => rule.by.includes(role);
  const acts = async () =>
    (await journalPage(desk.registry.db, { agencies: [agency], act: 'freeze', limit: 9 })).acts.length;
  const every = (Object.keys(roles) as Role[]).toSorted((a) => (grants(reportActs.freeze, a) ? 1 : -1));
  for (const [i, role] of every.entries()) {
    const somebody = await desk.as(`somebody-${i}`, role);
    const shown = await somebody.get(paths.deskReport(agency, 2025));
    assert.equal(shown.status, grants(reportLooks.readFigures, role) ? 200 : 403, role);
    await somebody.get(paths.account);
    const sent = await somebody.post(paths.deskReportFreezing(agency, 2025), { sure: 'yes' });
    assert.equal(sent.status, grants(reportActs.freeze, role) ? 303 : 403, role);
    assert.equal(await acts(), grants(reportActs.freeze, role) ? 1 : 0, role);
  }
});
