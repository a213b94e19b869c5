import type { Day } from '../calendar/day.ts';
import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/** How an application came in. `registered` is any mail that is signed for, `ordinary` any that is not. */
export type Channel = 'counter' | 'registered' | 'ordinary' | 'internet' | 'fax';

export interface Arrival {
  readonly channel: Channel;
  /** the day it was handed in, signed for, found in the post or sent in */
  readonly arrived: Day;
  /** the day both sides confirmed it, where they have */
  readonly confirmed?: Day;
}

/**
 * 第三十一条 — the day of receipt, or null while a confirmation that it needs is missing.
 *
 * > 申请人当面提交政府信息公开申请的，以提交之日为收到申请之日；
 * > 申请人以邮寄方式提交政府信息公开申请的，以行政机关签收之日为收到申请之日；
 * > 以平常信函等无需签收的邮寄方式提交政府信息公开申请的，政府信息公开工作机构应当于收到申请的当日与申请人确认，确认之日为收到申请之日；
 * > 申请人通过互联网渠道或者政府信息公开工作机构的传真提交政府信息公开申请的，以双方确认之日为收到申请之日。
 */
export function receivedOn({ channel, arrived, confirmed }: Arrival): Ruling<Day | null> {
  const { item, by } = rules[channel];
  return { value: by === 'arrival' ? arrived : (confirmed ?? null), because: [regulation(31, undefined, item)] };
}

/**
 * 第三十一条第（二）项 — the last day to confirm: ordinary mail on the day it is found. null where the law sets none.
 *
 * > 政府信息公开工作机构应当于收到申请的当日与申请人确认
 */
export function confirmationDue({ channel, arrived }: Arrival): Ruling<Day | null> {
  return { value: channel === 'ordinary' ? arrived : null, because: [regulation(31, undefined, rules[channel].item)] };
}

const rules: Record<Channel, { readonly item: number; readonly by: 'arrival' | 'confirmation' }> = {
  counter: { item: 1, by: 'arrival' },
  registered: { item: 2, by: 'arrival' },
  ordinary: { item: 2, by: 'confirmation' },
  internet: { item: 3, by: 'confirmation' },
  fax: { item: 3, by: 'confirmation' },
};
