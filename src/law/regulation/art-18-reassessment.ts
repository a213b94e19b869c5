import { type Day, monthsAfter } from '../calendar/day.ts';
import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/**
 * 第十八条 — the day by which withheld information is to be looked at again. The law says regularly and fixes no period:
 * `months` is the agency's own.
 *
 * > 对本行政机关不予公开的政府信息进行定期评估审查，对因情势变化可以公开的政府信息应当公开。
 *
 * @param lastLook the day it was withheld or last looked at
 */
export function reassessmentDue(lastLook: Day, { months }: { readonly months: number }): Ruling<Day> {
  return { value: monthsAfter(lastLook, months), because: [regulation(18)] };
}
