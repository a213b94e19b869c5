import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { workdayAfter } from '../calendar/workday-after.ts';
import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/** A demand to correct a record: the person's own, with evidence, to the agency that may correct it. */
export interface CorrectionDemand {
  readonly aboutThemselves: boolean;
  readonly evidence: boolean;
  /** whether this agency may correct the record */
  readonly competent: boolean;
  /** absent: not checked yet */
  readonly foundTrue?: boolean;
}

export type AfterCorrectionDemand =
  | 'not-a-correction'
  | 'transfer-or-direct'
  | 'check'
  | 'correct-and-tell'
  | 'keep-and-tell';

/**
 * 第四十一条 — what follows from a demand to correct a record. The law sets no day; it counts in no row of table 3.
 *
 * > 公民、法人或者其他组织有证据证明行政机关提供的与其自身相关的政府信息记录不准确的，可以要求行政机关更正。
 * > 有权更正的行政机关审核属实的，应当予以更正并告知申请人；
 * > 不属于本行政机关职能范围的，行政机关可以转送有权更正的行政机关处理并告知申请人，或者告知申请人向有权更正的行政机关提出。
 */
export function afterCorrectionDemand(demand: CorrectionDemand): Ruling<AfterCorrectionDemand> {
  return { value: next(demand), because: [regulation(41)] };
}

/**
 * 第四十一条 — by when a demand to correct a record is settled, where the agency has given itself a time (decision
 * correction-time).
 *
 * @param workdays what the agency set; the law sets none
 */
export function correctionDue(demanded: Day, workdays: number, calendar: WorkCalendar): Ruling<Day> {
  return {
    ...workdayAfter(demanded, workdays, calendar),
    because: [regulation(41)],
    interpreted: ['correction-time'],
  };
}

function next({ aboutThemselves, evidence, competent, foundTrue }: CorrectionDemand): AfterCorrectionDemand {
  if (!aboutThemselves || !evidence) return 'not-a-correction';
  if (!competent) return 'transfer-or-direct';
  if (foundTrue === undefined) return 'check';
  return foundTrue ? 'correct-and-tell' : 'keep-and-tell';
}
