import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { feeMeasures } from '#law/citation';
import { type OnRequest, requestAct } from './request-act.ts';

/** 记录缴费: the clock of the answer begins anew on that day. */
export function pay(registry: Registry, command: OnRequest & { readonly receipt: string }): Promise<Outcome> {
  return requestAct(registry, command, 'pay', ({ fee }) => {
    if (!fee) return refused('没有通知过缴费。', [feeMeasures(6)]);
    if (fee.paid) return refused('已经缴费。', [feeMeasures(6)]);
    return { texts: { receipt: command.receipt } };
  });
}
