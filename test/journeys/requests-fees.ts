import assert from 'node:assert/strict';
import { Citizen } from './requests-citizen.ts';
import { takesOn } from './requests-course.ts';
import { office } from './requests-officer.ts';
import type { MovableVisit } from './requests-visit.ts';

const fee = { amount: '100', basis: '按件计收，本年第 11 件', payment: '局办公室扫码缴纳', received: '2026-04-13' };

/** Two are charged: one pays, and the time runs anew; the other does not, and it lapses. From 13 April to 14 May. */
export async function paysOrLapses(visit: MovableVisit): Promise<void> {
  await visit.on('2026-04-13');
  const [payer, other] = [
    await Citizen.applying(visit, { wants: '2025年婚姻登记业务分月统计' }),
    await Citizen.applying(visit, { wants: '2025年收养登记业务分月统计' }),
  ];
  const desk = await office(visit);
  for (const citizen of [payer, other]) {
    await takesOn(desk, citizen);
    await desk.head.goes(citizen.request);
    await desk.head.does('fee-notice', fee);
  }
  assert.equal(await payer.stands(), '请您在5月13日以前缴费');
  assert.match(await payer.takes('缴费通知书', 'PDF'), /^%PDF-/);

  await visit.on('2026-04-20');
  await desk.clerk.goes(payer.request);
  await desk.clerk.does('payment', { receipt: '00000000011', day: '2026-04-20' });
  assert.equal(await payer.stands(), '正在办理，法定答复期限 5月20日');

  await visit.on('2026-05-13');
  assert.equal(await other.stands(), '请您在5月13日以前缴费');
  await visit.on('2026-05-14');
  assert.equal(await other.stands(), '逾期没有缴费，不再办理');
  assert.match(await other.takes('不再处理告知书', 'PDF'), /^%PDF-/);
  assert.equal(await payer.stands(), '正在办理，法定答复期限 5月20日');
}
