import type { WorkCalendar } from '../calendar/calendar.ts';
import { type Day, dayNumber } from '../calendar/day.ts';
import { type LeftOut, workdayNumberAfter } from '../calendar/workday-after.ts';
import { type Practice, usual } from '../practice.ts';

/** A letter that asks a third party, another agency or the secrecy authority, and what came of it. */
export interface Consultation {
  readonly sent: Day;
  /** the day the other side received it; absent: taken as the day it was sent */
  readonly received?: Day;
  /** absent while nothing has come back */
  readonly answered?: Day;
  /** absent: a third party */
  readonly of?: Consulted;
}

export type Consulted = 'thirdParty' | 'coAgency' | 'otherAgency' | 'secrecyAuthority';

const LONGEST_CONSULTATION = 15;

const words: Record<Consulted, string> = {
  thirdParty: '征求第三方意见，不计入',
  coAgency: '征求共同制作机关意见，不计入',
  otherAgency: '征求其他机关意见，不计入',
  secrecyAuthority: '报有关部门确定，不计入',
};

/**
 * 第三十三条第三款 — the days that consultations leave out of the time to answer.
 *
 * > 行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内。
 *
 * Which days those are the law does not say (decisions consultation-days, consultation-limit): those after the day of
 * sending up to and including the day of the reply, and no longer than 15 workdays from receipt.
 */
export function consultationPeriods(
  consultations: readonly Consultation[],
  calendar: WorkCalendar,
  practice: Practice = usual,
): readonly LeftOut[] {
  return consultations
    .filter(({ of }) => of !== 'secrecyAuthority' || practice.secrecyReferral === 'left-out')
    .map((consultation) => period(consultation, calendar, practice));
}

function period({ sent, received, answered, of }: Consultation, calendar: WorkCalendar, practice: Practice): LeftOut {
  const expiry = workdayNumberAfter(dayNumber(received ?? sent), LONGEST_CONSULTATION, calendar);
  const reply = answered === undefined ? expiry : dayNumber(answered);
  const inTime = reply <= expiry;
  const replyDayCounts = answered !== undefined && inTime && practice.replyDay === 'counts';

  return {
    after: dayNumber(sent) - (practice.sendingDay === 'left-out' ? 1 : 0),
    through: Math.min(reply, expiry) - (replyDayCounts ? 1 : 0),
    why: words[of ?? 'thirdParty'],
  };
}
