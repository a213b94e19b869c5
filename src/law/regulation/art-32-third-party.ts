import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { workdayAfter } from '../calendar/workday-after.ts';
import { regulation } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

const OPINION_WORKDAYS = 15;

/** 第三十二条 — how many workdays the third party has, from receiving the letter. */
export const thirdPartyTerm: Ruling<number> = { value: OPINION_WORKDAYS, because: [regulation(32)] };

/**
 * 第三十二条 — the last day on which the third party can say what it thinks.
 *
 * > 第三方应当自收到征求意见书之日起15个工作日内提出意见。
 *
 * @param received the day the third party received the letter
 */
export function thirdPartyDue(received: Day, calendar: WorkCalendar): Ruling<Day> {
  mustBeInForce('regulation', received);
  return {
    ...workdayAfter(received, OPINION_WORKDAYS, calendar),
    because: [regulation(32)],
    interpreted: ['day-zero'],
  };
}

/** What the third party said, and what the agency finds. */
export interface ThirdPartyOpinion {
  readonly opinion: 'agrees' | 'objects' | 'silent';
  /** the objection has a reasonable ground */
  readonly reasonable?: boolean;
  /** withholding could have a major impact on the public interest */
  readonly publicInterest?: boolean;
}

export interface AfterThirdParty {
  readonly open: 'disclose' | 'withhold' | 'agency-decides';
  /** the row of table 3 that withholding would count in */
  readonly row?: 'denied.4';
  /** what is disclosed, and why, must be told to the third party in writing */
  readonly tellThirdParty: boolean;
}

/**
 * 第三十二条 — what follows from the third party's opinion. Silence is neither consent nor refusal.
 *
 * > 第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开。
 * > 第三方不同意公开且有合理理由的，行政机关不予公开。
 * > 行政机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知第三方。
 */
export function afterThirdParty({ opinion, reasonable, publicInterest }: ThirdPartyOpinion): Ruling<AfterThirdParty> {
  if (opinion === 'agrees') return ruled({ open: 'disclose', tellThirdParty: false });
  if (publicInterest) return ruled({ open: 'disclose', tellThirdParty: true });
  if (opinion === 'objects' && reasonable) return ruled({ open: 'withhold', row: 'denied.4', tellThirdParty: false });
  return ruled({ open: 'agency-decides', tellThirdParty: false });
}

function ruled(value: AfterThirdParty): Ruling<AfterThirdParty> {
  return { value, because: [regulation(15), regulation(32)] };
}
