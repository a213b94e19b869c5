import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/**
 * 第四十四条 — whether information that was asked for is to be published for everybody.
 *
 * > 多个申请人就相同政府信息向同一行政机关提出公开申请，且该政府信息属于可以公开的，行政机关可以纳入主动公开的范围。
 * > 行政机关经审核认为属于主动公开范围的，应当及时主动公开。
 */
export function publishForEverybody(facts: {
  readonly applicants: number;
  readonly mayBeDisclosed: boolean;
  /** an applicant suggested it, and the agency found that it belongs to what must be published */
  readonly foundToBelong: boolean;
}): Ruling<'no' | 'may' | 'must'> {
  if (facts.foundToBelong) return { value: 'must', because: [regulation(44, 2)] };
  return { value: facts.mayBeDisclosed && facts.applicants > 1 ? 'may' : 'no', because: [regulation(44, 1)] };
}
