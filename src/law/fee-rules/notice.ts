import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { feeMeasures, regulation } from '../citation.ts';
import { type Practice, usual } from '../practice.ts';
import { type AnswerClock, answerDue } from '../regulation/art-33-answer.ts';
import type { Ruling } from '../ruling.ts';

/** 《政府信息公开信息处理费管理办法》第六条 — what the notice of a fee must state. */
export const feeNoticeContents: Ruling<readonly string[]> = {
  value: ['收费依据', '收费标准', '收费数额', '缴纳方式'],
  because: [feeMeasures(6)],
};

/**
 * 《政府信息公开信息处理费管理办法》第六条 — the last day to send the notice of a fee: within the time to answer.
 */
export function feeNoticeDue(clock: AnswerClock, calendar: WorkCalendar, practice: Practice = usual): Ruling<Day> {
  return { ...answerDue(clock, calendar, practice), because: [regulation(33, 2), feeMeasures(6)] };
}
