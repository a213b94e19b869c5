import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';
import { type AnswerClock, answerDue, longestExtension } from './art-33-answer.ts';

/** An extension that somebody wants to grant. */
export interface WantedExtension {
  readonly workdays: number;
  /** the day the applicant is told */
  readonly told: Day;
  /** whether the head of the disclosure office has agreed */
  readonly headAgrees: boolean;
}

export type MayExtend = 'allowed' | 'already-extended' | 'no-consent' | 'too-long' | 'too-late';

/**
 * 第三十三条第二款 — whether the time to answer may be extended, and if not, why not.
 *
 * > 需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。
 *
 * Once, and told on the last day of the limit at the latest (decision late-extension).
 */
export function mayExtend(clock: AnswerClock, wanted: WantedExtension, calendar: WorkCalendar): Ruling<MayExtend> {
  const limit = answerDue({ ...clock, extension: 0 }, calendar);
  return {
    value: verdict(clock, wanted, limit.value),
    because: [regulation(33, 2)],
    interpreted: ['late-extension'],
    ...(limit.provisional ? { provisional: limit.provisional } : {}),
  };
}

function verdict(clock: AnswerClock, { workdays, told, headAgrees }: WantedExtension, limit: Day): MayExtend {
  if (clock.extension) return 'already-extended';
  if (!headAgrees) return 'no-consent';
  if (!Number.isInteger(workdays) || workdays < 1 || workdays > longestExtension.value) return 'too-long';
  return told > limit ? 'too-late' : 'allowed';
}
