import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { feeMeasures, regulation } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

export interface ChargeFee extends OnRequest {
  /** 分 */
  readonly amount: number;
  /** the day the applicant received the notice */
  readonly received: Day;
  /** how it was reckoned */
  readonly basis: string;
  /** 缴纳方式; at the office where nothing else is said */
  readonly payment?: string;
}

/** 第四十二条 — 通知缴费: the twenty workdays for paying run from the day the notice is received. */
export function chargeFee(registry: Registry, command: ChargeFee): Promise<Outcome> {
  const { amount, received, basis, payment = '' } = command;

  return requestAct(registry, command, 'chargeFee', ({ fee }, { day }) => {
    if (fee) return refused('已经通知过缴费。', [regulation(42, 1)]);
    if (!Number.isInteger(amount) || amount <= 0) return refused('收费数额要大于 0。', [feeMeasures()], 'amount');
    if (received < day) return refused('申请人收到通知的日期不能早于通知之日。', [feeMeasures(6)], 'received');
    if (!basis.trim()) return refused('请写明按件还是按量计收、怎样算出。', [feeMeasures(6)], 'basis');
    return { data: { amount, received }, texts: { basis, payment } };
  });
}
