import assert from 'node:assert/strict';
import { Citizen } from './requests-citizen.ts';
import { takesOn } from './requests-course.ts';
import { office } from './requests-officer.ts';
import type { MovableVisit } from './requests-visit.ts';

const notice = { items: '请写明是哪一个乡镇', ends: '2026-03-16' };

/** Two are asked to supplement: one does, and the time runs anew; the other does not, and it lapses. From 2 to 17 March. */
export async function supplementsOrLapses(visit: MovableVisit): Promise<void> {
  await visit.on('2026-03-02');
  const [diligent, silent] = [
    await Citizen.applying(visit, { wants: '2025年第三季度农村低保公示名单' }),
    await Citizen.applying(visit, { wants: '2025年第四季度临时救助公示名单' }),
  ];
  const desk = await office(visit);
  for (const citizen of [diligent, silent]) {
    await takesOn(desk, citizen);
    await desk.clerk.does('supplement-notice', notice);
  }

  await visit.on('2026-03-05');
  assert.equal(await diligent.stands(), '请您在3月16日以前补正');
  assert.match(await diligent.reads(), /请写明是哪一个乡镇/);
  await diligent.does('补正申请', '提交补正', { wants: '北岭镇2025年第三季度农村低保公示名单' });
  assert.equal(await diligent.stands(), '正在办理，法定答复期限 4月2日');

  await visit.on('2026-03-17');
  assert.equal(await silent.stands(), '逾期没有补正，不再办理');
  assert.match(await silent.takes('不再处理告知书', 'PDF'), /^%PDF-/);
  await desk.clerk.goes(silent.request);
  assert.match(await desk.clerk.reads(), /逾期不补正，办结/);
  assert.equal(await diligent.stands(), '正在办理，法定答复期限 4月2日');
}
