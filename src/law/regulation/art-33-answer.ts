import type { WorkCalendar } from '../calendar/calendar.ts';
import { type Day, dayNumber } from '../calendar/day.ts';
import { type LeftOut, workdayAfter } from '../calendar/workday-after.ts';
import { type Citation, regulation } from '../citation.ts';
import type { DecisionId } from '../decisions.ts';
import { mustBeInForce } from '../in-force.ts';
import { type Practice, usual } from '../practice.ts';
import type { Ruling } from '../ruling.ts';
import { type Consultation, consultationPeriods } from './art-33-consultations.ts';

const ANSWER_WORKDAYS = 20;
const LONGEST_EXTENSION = 20;

/** The clock of one application. */
export interface AnswerClock {
  /** the day from which it runs: receipt, or the supplemented application's arrival, or payment */
  readonly start: Day;
  /** workdays, 0 to 20 */
  readonly extension?: number;
  /** the day the applicant was told of the extension; absent: taken as in time */
  readonly extensionTold?: Day;
  readonly consultations?: readonly Consultation[];
  /** other days that do not count; only where practice resumes the clock after payment */
  readonly pauses?: readonly Pause[];
}

/** The days after `after`, up to and including `through`. */
export interface Pause {
  readonly after: Day;
  readonly through: Day;
  readonly why: string;
}

/**
 * 第三十三条 — the last day to answer.
 *
 * > 行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；
 * > 需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。
 * > 行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内。
 *
 * @throws RangeError when the extension is no whole number from 0 to 20, or the day is from before the Regulation
 */
export function answerDue(clock: AnswerClock, calendar: WorkCalendar, practice: Practice = usual): Ruling<Day> {
  const { start, extension = 0, consultations = [], pauses = [] } = clock;
  mustBeInForce('regulation', start);
  if (!isExtension(extension)) throw new RangeError(`延长的期限应当是0至${LONGEST_EXTENSION}个工作日`);

  const leftOut = [...consultationPeriods(consultations, calendar, practice), ...pauses.map(inNumbers)];
  const withoutExtension = () => workdayAfter(start, ANSWER_WORKDAYS, calendar, leftOut);
  const late = isLate(clock, practice, withoutExtension);
  const due = late ? withoutExtension() : workdayAfter(start, ANSWER_WORKDAYS + extension, calendar, leftOut);

  return {
    ...due,
    because: consultations.length ? LIMIT_AND_CONSULTATION : LIMIT,
    interpreted: interpreted(clock, due),
  };
}

/**
 * 第三十三条第二款 — the last day to answer if no consultation were left out: the careful agency's own limit.
 */
export function answerDueAtTheEarliest(clock: AnswerClock, calendar: WorkCalendar): Ruling<Day> {
  return answerDue({ ...clock, consultations: [] }, calendar);
}

/** 第三十三条第二款 — how many workdays an agency has to answer, before anything is added or left out. */
export const answerTerm: Ruling<number> = { value: ANSWER_WORKDAYS, because: [regulation(33, 2)] };

/** 第三十三条第二款 — how many workdays an extension may have at most. */
export const longestExtension: Ruling<number> = { value: LONGEST_EXTENSION, because: [regulation(33, 2)] };

const LIMIT: readonly Citation[] = [regulation(33, 2)];
const LIMIT_AND_CONSULTATION: readonly Citation[] = [...LIMIT, regulation(33, 3)];

function isExtension(workdays: number): boolean {
  return Number.isInteger(workdays) && workdays >= 0 && workdays <= LONGEST_EXTENSION;
}

function inNumbers({ after, through, why }: Pause): LeftOut {
  return { after: dayNumber(after), through: dayNumber(through), why };
}

function isLate(clock: AnswerClock, practice: Practice, limit: () => Ruling<Day>): boolean {
  if (clock.extensionTold === undefined || practice.lateExtension === 'extends') return false;
  return clock.extensionTold > limit().value;
}

function interpreted(clock: AnswerClock, due: Ruling<Day>): readonly DecisionId[] {
  const consulted = clock.consultations ?? [];
  return [
    'day-zero',
    ...(consulted.length ? (['consultation-days', 'consultation-limit'] as const) : []),
    ...(consulted.some(({ of }) => of === 'secrecyAuthority') ? (['secrecy-referral'] as const) : []),
    ...(clock.extensionTold === undefined ? [] : (['late-extension'] as const)),
    ...(due.provisional ? (['uncovered-year'] as const) : []),
  ];
}
