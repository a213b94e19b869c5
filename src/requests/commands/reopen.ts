import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type Day, isDay } from '#law/calendar/day';
import { reviewLaw } from '#law/citation';
import type { Order } from '../types.ts';
import { type OnRequest, requestAct } from './request-act.ts';

export interface Reopen extends OnRequest {
  /** remedy/2026-3 */
  readonly remedy: string;
  readonly order: Order;
  /** the day by which it must be done, where the decision or judgment names one */
  readonly until: Day | null;
}

/**
 * 按复议决定、判决重新办理: a clock of its own; the figures of the year stay as they were. What was never answered goes on
 * with what was done so far, what was answered begins without it.
 */
export function reopen(registry: Registry, command: Reopen): Promise<Outcome> {
  const { remedy, order, until } = command;

  return requestAct(registry, command, 'reopen', ({ ended }) => {
    if (ended?.how === 'annulled' || ended?.how === 'split')
      return refused('这件已经作废或者拆分，不能重新办理。', [reviewLaw(64)]);
    if (!/^remedy\/\d{4}-\d+$/.test(remedy)) return refused('请选择责令重作的复议或者诉讼。', [], 'remedy');
    if (until !== null && !isDay(until)) return refused('责令的期限要写成 2026-03-02 的样子。', [], 'until');
    return { data: { remedy, order, until } };
  });
}
