import { feeMeasures, regulation } from '../citation.ts';
import { type Practice, usual } from '../practice.ts';
import type { Ruling } from '../ruling.ts';
import { type Bracket, charge, type Fee } from './brackets.ts';

const PAGE_BRACKETS: readonly Bracket[] = [
  { from: 1, each: 0 },
  { from: 31, each: 10 },
  { from: 101, each: 20 },
  { from: 201, each: 40 },
];
const MOST = 1_000_000;

/**
 * 《政府信息公开信息处理费管理办法》第五条 — the fee counted by pages, when the applicant wants paper copies, e-mail or
 * copies of electronic data.
 *
 * Pages 1–30 are free, 31–100 cost 10 yuan each, 101–200 cost 20, and from the 201st on 40. A page is one side of A4 or
 * smaller, and every application begins at page 1 (decision pages-per-application).
 *
 * @param earlier pages of the same applicant before them in the month; they matter only where `practice.pages` is `per-month`
 * @throws RangeError when one of them is no whole number from 0 to 1,000,000
 */
export function feeByPage(
  { pages, earlier = 0 }: { pages: number; earlier?: number },
  practice: Practice = usual,
): Ruling<Fee> {
  const before = practice.pages === 'per-month' ? earlier : 0;
  if (!(before + pages <= MOST)) throw new RangeError(`页数应当是0至${MOST}的整数`);

  return {
    value: charge(before + 1, before + pages, PAGE_BRACKETS),
    because: [regulation(42, 1), feeMeasures(5)],
    interpreted: ['pages-per-application'],
  };
}
