import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/**
 * 第四十条 — in which form information is provided: as asked, unless that endangers its carrier or costs too much.
 *
 * > 按照申请人要求的形式提供政府信息，可能危及政府信息载体安全或者公开成本过高的，可以通过电子数据以及其他适当形式提供，或者安排申请人查阅、抄录相关政府信息。
 */
export function formOfProviding(facts: {
  readonly endangersCarrier: boolean;
  readonly costsTooMuch: boolean;
}): Ruling<readonly ('as-asked' | 'electronic' | 'other' | 'reading-and-copying')[]> {
  const otherwise = facts.endangersCarrier || facts.costsTooMuch;
  return {
    value: otherwise ? ['electronic', 'other', 'reading-and-copying'] : ['as-asked'],
    because: [regulation(40)],
  };
}
