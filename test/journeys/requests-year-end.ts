import assert from 'node:assert/strict';
import { Citizen } from './requests-citizen.ts';
import { decides, serves, takesOn } from './requests-course.ts';
import { type Officer, office } from './requests-officer.ts';
import type { MovableVisit } from './requests-visit.ts';

/** One that is not answered at the end of a year is carried over into the next, cell by cell. From 29 December on. */
export async function isCarriedOver(visit: MovableVisit): Promise<void> {
  await visit.on('2025-12-29');
  const citizen = await Citizen.applying(visit, { wants: '2025年社会组织年检结果' });
  const desk = await office(visit);
  await takesOn(desk, citizen);

  await visit.on('2026-01-08');
  await decides(desk, citizen, { kind: 'granted.provided', finding: '年检结果一份', providing: '随本答复书附后' });
  await serves(desk, citizen);
  await desk.head.looksAt('report/2025');
  assert.deepEqual(await cells(desk.head), { new: '1', carry_in: '0', granted: '0', carry_out: '1' });
  await desk.head.looksAt('report/2026');
  assert.deepEqual(await cells(desk.head), { new: '0', carry_in: '1', granted: '1', carry_out: '0' });
}

async function cells({ page }: Officer): Promise<Readonly<Record<string, string>>> {
  const read: Record<string, string> = {};
  for (const row of ['new', 'carry_in', 'granted', 'carry_out'])
    read[row] = ((await page.textContent(`main a[href$="cell=T3.${row}.natural"]`)) ?? '').trim();
  return read;
}
