import type { Day } from '../calendar/day.ts';
import { feeMeasures, regulation } from '../citation.ts';
import { isInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

export type MayCharge = 'free' | 'may-charge' | 'one-standard-only' | 'measures-not-in-force';

/**
 * 第四十二条第一款 — whether a fee may be charged at all. It may, it need not; and by one of the two standards, never both.
 *
 * > 行政机关依申请提供政府信息，不收取费用。
 * > 但是，申请人申请公开政府信息的数量、频次明显超过合理范围的，行政机关可以收取信息处理费。
 *
 * @param facts.received the day the application was received: the measures begin on 2021-01-01 (decision fee-measures-in-force)
 */
export function mayCharge(facts: {
  readonly clearlyExcessive: boolean;
  readonly received: Day;
  readonly standards: readonly ('by-item' | 'by-page')[];
}): Ruling<MayCharge> {
  if (!facts.clearlyExcessive) return { value: 'free', because: [regulation(42, 1)] };
  if (!isInForce('feeMeasures', facts.received)) {
    return { value: 'measures-not-in-force', because: [feeMeasures()], interpreted: ['fee-measures-in-force'] };
  }
  if (facts.standards.length > 1) return { value: 'one-standard-only', because: [feeMeasures(3)] };
  return { value: 'may-charge', because: [regulation(42, 1), feeMeasures(3)] };
}
