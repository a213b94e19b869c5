import type { Day } from '../calendar/day.ts';
import { feeMeasures, regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/** What set the clock going, in the order it happened. */
export interface ClockEvents {
  readonly received: Day;
  /** the day the supplemented application arrived */
  readonly supplemented?: Day;
  /** the day the fee was paid */
  readonly paid?: Day;
}

/**
 * 第三十条、第三十一条 — the day from which the running clock counts: of receipt, of the supplemented application, or of payment,
 * whichever came last.
 *
 * > 答复期限自行政机关收到补正的申请之日起计算。
 */
export function clockStart({ received, supplemented = '', paid = '' }: ClockEvents): Ruling<Day> {
  if (paid > received && paid > supplemented) {
    return { value: paid, because: [feeMeasures(6)], interpreted: ['payment-restarts-clock'] };
  }
  if (supplemented > received) return { value: supplemented, because: [regulation(30)] };
  return { value: received, because: [regulation(31)] };
}
