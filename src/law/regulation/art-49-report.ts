import type { WorkCalendar } from '../calendar/calendar.ts';
import { workdayUpTo } from '../calendar/calendar-limit.ts';
import { type Day, dayNumber, dayOf, isoDay } from '../calendar/day.ts';
import { missingYears } from '../calendar/missing-years.ts';
import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

const DEPARTMENT_DAY = { month: 1, day: 31 } as const;
const GOVERNMENT_DAY = { month: 3, day: 31 } as const;

export type Reporter = 'department' | 'government';

/**
 * 第四十九条 — the last day for the annual report of `year`: in the next year, that day included, and not moved when it
 * is a day off (decision report-day).
 *
 * > 县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。
 * > 县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。
 */
export function reportDue(reporter: Reporter, year: number): Ruling<Day> {
  const { month, day } = reporter === 'department' ? DEPARTMENT_DAY : GOVERNMENT_DAY;
  const due = isoDay(year + 1, month, day);
  return {
    value: due,
    because: [regulation(49, reporter === 'department' ? 1 : 2)],
    proof: [{ day: due, counted: true, why: '法定日期' }],
    interpreted: ['report-day'],
  };
}

/**
 * 第四十九条 — the agency's own limit for the same report: the last workday on or before the legal day, or before the earlier
 * day that its superior has set.
 */
export function reportDueInside(due: Day, calendar: WorkCalendar): Ruling<Day> {
  const last = workdayUpTo(dayNumber(due), calendar);
  return {
    value: dayOf(last),
    because: [regulation(49)],
    interpreted: ['report-day'],
    ...missingYears(last, dayNumber(due), calendar),
  };
}
