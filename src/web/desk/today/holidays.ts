import { type Day, yearOf } from '#law/calendar/day';
import type { HolidayNotice, LocalHoliday } from '#law/calendar/notice';
import { notices } from '#law/calendar/notices';
import { statutoryHolidays } from '#law/calendar/statutory-holidays';
import { shortDay } from '#ui/day';
import { weekdayInWords } from '#ui/weekday';

/** Days off ahead, in words: 清明节放假 4月4日—4月6日. */
export interface DaysOff {
  readonly from: Day;
  readonly name: string;
  readonly days: string;
  /** the weekend days that are worked for it: 9月20日（周日）上班; empty where there are none ahead */
  readonly worked: string;
}

const MOST = 4;

/** What moves deadlines from today on, the nearest first: the notices' holidays and the agency's own. */
export function daysOffAhead(
  today: Day,
  local: readonly LocalHoliday[] = [],
  known: readonly HolidayNotice[] = notices,
): readonly DaysOff[] {
  const national = known.flatMap(({ holidays }) =>
    holidays
      .filter(({ off, makeUp }) => off.to >= today || makeUp.some((day) => day >= today))
      .map(({ name, off, makeUp }) => ({
        from: off.from,
        name: `${name}放假`,
        days: daysInWords(off.from, off.to),
        worked: makeUp.some((day) => day >= today)
          ? `${makeUp
              .filter((day) => day >= today)
              .map(withWeekday)
              .join('、')}上班`
          : '',
      })),
  );
  const own = local
    .filter(({ day }) => day >= today)
    .map(({ day, name }) => ({ from: day, name: `${name}放假（地方假日）`, days: shortDay(day), worked: '' }));
  const year = yearWithoutNotice(today, known);
  const statutory = year === null ? [] : statutoryDays(year).filter(({ from }) => from >= today);
  return [...national, ...own, ...statutory].sort((a, b) => (a.from < b.from ? -1 : 1)).slice(0, MOST);
}

/** 法定节假日 of a year whose notice has not appeared. */
function statutoryDays(year: number): readonly DaysOff[] {
  const byName = Map.groupBy(statutoryHolidays(year), ({ name }) => name);
  return [...byName].map(([name, days]) => ({
    from: days[0]?.day ?? '',
    name: `${name}（法定节假日）`,
    days: daysInWords(days[0]?.day ?? '', days.at(-1)?.day ?? ''),
    worked: '',
  }));
}

/** The next year where its notice is not known yet; deadlines that reach into it can still move. */
export function yearWithoutNotice(today: Day, known: readonly HolidayNotice[] = notices): number | null {
  const years = [yearOf(today), yearOf(today) + 1];
  return years.find((year) => !known.some((notice) => notice.year === year)) ?? null;
}

function daysInWords(from: Day, to: Day): string {
  return from === to ? shortDay(from) : `${shortDay(from)}—${shortDay(to)}`;
}

function withWeekday(day: Day): string {
  return `${shortDay(day)}（${weekdayInWords(day).replace('星期', '周')}）`;
}
