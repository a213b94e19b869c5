import assert from 'node:assert/strict';
import { putOut } from '#agencies/outbox/store';
import { paths } from '#paths';
import { onEveryEngine } from '#store/sample-engines';
import { office, sampleCounty } from '../sample-county.ts';

onEveryEngine('今日：告诉一个角色的，有这个角色的人都看见，别人看不见；两个星期以后不再显示', async (_t, store) => {
  const { enter, registry } = await sampleCounty(store);
  const told = { subject: 'request/2026-7', day: '2026-03-02' } as const;
  const due = { kind: 'answer', due: '2026-03-30' };
  for (const notice of [
    { ...told, id: 'a', kind: 'overdue', at: '2026-03-02T01:00:00Z', data: { ...due, within: 0 } },
    { ...told, id: 'b', kind: 'dueSoon', at: '2026-03-02T02:00:00Z', data: { ...due, within: 5 } },
    { ...told, id: 'c', kind: 'act', at: '2026-03-02T03:00:00Z', data: { act: 'supplement', version: 5 } },
    { ...told, id: 'd', kind: 'act', at: '2026-02-16T03:00:00Z', data: { act: 'withdraw', version: 5 } },
    { ...told, id: 'e', kind: 'calendar', at: '2026-03-02T00:00:00Z', data: { year: 2027, moved: 3 } },
  ] as const)
    await putOut(registry.db, office, notice, ['role/clerk']);

  const clerk = await enter(office, 'clerk');
  const { text } = await clerk.get(paths.deskOf(office));
  const [, panel = ''] = /id="notices"([\s\S]*?)<\/ul>/.exec(text) ?? [];
  assert.deepEqual(
    [...panel.matchAll(/<p>([^<]+)/g)].map(([, says]) => says),
    ['补正', '答复期限3月30日到期（5个工作日以内）', '答复期限3月30日已过', '2027年放假安排已经启用，3个期限随之变动'],
  );

  const leader = await enter(office, 'leader');
  assert.doesNotMatch((await leader.get(paths.deskOf(office))).text, /id="notices"/);
});
