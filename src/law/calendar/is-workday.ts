import { type Citation, holidayMeasures, holidayNotice } from '../citation.ts';
import type { Ruling } from '../ruling.ts';
import type { CalendarDay, Reason, WorkCalendar } from './calendar.ts';
import { type Day, dayNumber, yearOf } from './day.ts';

/** Whether it is a workday, for which reason, and the festival where there is one. */
export interface WhetherWorkday extends Ruling<boolean> {
  readonly reason: Reason;
  readonly festival?: string;
}

/**
 * 《全国年节及纪念日放假办法》第七条 — whether a day is a workday, and why.
 *
 * > 全体公民放假的假日，可合理安排统一放假调休，结合落实带薪年休假等制度，实际形成较长假期。
 *
 * Saturdays, Sundays and the days off of the yearly notice are none; the weekend days it has worked in exchange are.
 * @throws RangeError when `day` is no day
 */
export function isWorkday(day: Day, calendar: WorkCalendar): WhetherWorkday {
  const found = calendar.at(dayNumber(day));

  return {
    value: found.workday,
    reason: found.reason,
    because: because(found, yearOf(day)),
    ...(found.name === undefined ? {} : { festival: found.name }),
    ...(found.missing ? { provisional: { missing: found.missing } } : {}),
  };
}

function because({ reason, name = '', missing }: CalendarDay, year: number): readonly Citation[] {
  if (reason === '地方假日') return [holidayMeasures(4)];
  if (reason === '工作日' || reason === '周末') return [];
  return missing ? [holidayMeasures(2)] : [holidayMeasures(7), holidayNotice(year, name)];
}
