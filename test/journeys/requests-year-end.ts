import assert from 'node:assert/strict';
import { Citizen } from './requests-citizen.ts';
import { decides, serves, takesOn } from './requests-course.ts';
import { figuresOf } from './requests-figures.ts';
import { type Officer, office } from './requests-officer.ts';
import type { MovableVisit } from './requests-visit.ts';

/** One that is not answered at the end of a year is carried over into the next, cell by cell. From 29 December on. */
export async function isCarriedOver(visit: MovableVisit): Promise<void> {
  await visit.on('2025-12-29');
  const desk = await office(visit);
  const before = await figures(desk.head, 2025);
  const citizen = await Citizen.applying(visit, { wants: '2025年社会组织年检结果' });
  await takesOn(desk, citizen);

  await visit.on('2026-01-08');
  const [last, open] = [await figures(desk.head, 2025), await figures(desk.head, 2026)];
  assert.deepEqual(last, { ...before, new: before.new + 1, carry_out: before.carry_out + 1 });
  assert.equal(open.carry_in, last.carry_out);

  await decides(desk, citizen, { kind: 'granted.provided', finding: '年检结果一份', providing: '随本答复书附后' });
  await serves(desk, citizen);
  const answered = { ...open, granted: open.granted + 1, carry_out: open.carry_out - 1 };
  assert.deepEqual(await figures(desk.head, 2026), answered);
  assert.deepEqual(await figures(desk.head, 2025), last);
}

/** What table 3 of a year says of natural persons. */
function figures(head: Officer, year: number) {
  return figuresOf(head, year, {
    new: 'T3.new.natural',
    carry_in: 'T3.carry_in.natural',
    granted: 'T3.granted.natural',
    carry_out: 'T3.carry_out.natural',
  });
}
