import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { feeMeasures } from '#law/citation';
import { lapsedForPayment } from '#law/fee-rules/payment';
import { type OnRequest, requestAct } from './request-act.ts';

/** 逾期不缴费，视为放弃申请: what the clock does on the day after the last. */
export function lapseFee(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'lapseFee', ({ fee }, { calendar, day }) => {
    if (!fee || fee.paid) return refused('没有未缴的费用。', [feeMeasures(6)]);
    const { value, because } = lapsedForPayment({ noticeReceived: fee.received }, day, calendar);
    return value ? {} : refused('缴费期限还没有过。', because);
  });
}
