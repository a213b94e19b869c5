import { type Day, isoDay } from './day.ts';

/** A day that the Holiday Measures themselves make a holiday of all citizens, whatever the yearly notice says. */
export interface StatutoryHoliday {
  readonly day: Day;
  readonly name: string;
}

const REVISED_SINCE = 2025;
const NEW_YEAR = { name: '元旦', month: 1, from: 1, days: 1 } as const;
const LABOUR_DAY = { name: '劳动节', month: 5, from: 1, days: 2 } as const;
const LABOUR_DAY_BEFORE_2025 = { ...LABOUR_DAY, days: 1 } as const;
const NATIONAL_DAY = { name: '国庆节', month: 10, from: 1, days: 3 } as const;
const SPRING_FESTIVAL_DAYS = 3;
const DRAGON_BOAT = { month: 5, date: 5 } as const;
const MID_AUTUMN = { month: 8, date: 15 } as const;

/**
 * 《全国年节及纪念日放假办法》第二条 — the holidays of all citizens in a year, in order.
 *
 * > （二）春节，放假4天（农历除夕、正月初一至初三）；
 * > （四）劳动节，放假2天（5月1日、2日）；
 *
 * 11 days up to 2024, 13 since 2025, when 除夕 and 5月2日 were added. A year that has no notice yet has these for certain.
 */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] {
  const revised = year >= REVISED_SINCE;
  const fixed = [NEW_YEAR, revised ? LABOUR_DAY : LABOUR_DAY_BEFORE_2025, NATIONAL_DAY].flatMap((holiday) =>
    Array.from({ length: holiday.days }, (_, i) => named(holiday.name, isoDay(year, holiday.month, holiday.from + i))),
  );

  const moving = [
    ...springFestival(year, revised),
    named('清明节', tombSweeping(year)),
    named('端午节', lunar(year, DRAGON_BOAT).toString()),
    named('中秋节', lunar(year, MID_AUTUMN).toString()),
  ];

  return [...fixed, ...moving].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function springFestival(year: number, withTheEve: boolean): readonly StatutoryHoliday[] {
  const firstDay = lunar(year, { month: 1, date: 1 });
  const from = withTheEve ? -1 : 0;
  return Array.from({ length: SPRING_FESTIVAL_DAYS - from }, (_, i) =>
    named('春节', firstDay.add({ days: from + i }).toString()),
  );
}

/** 清明 by the rule of thumb for this century: 0.2422 of a day a year past 4.81 April, less the leap days. */
function tombSweeping(year: number): Day {
  const y = year % 100;
  return isoDay(year, 4, Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4));
}

/** The day of the lunar year that begins in `year`. A leap month has another code and is passed over. */
function lunar(year: number, { month, date }: { month: number; date: number }): Temporal.PlainDate {
  const lunarYear = Temporal.PlainDate.from(isoDay(year, 6, 1)).withCalendar('chinese').year;
  const monthCode = `M${String(month).padStart(2, '0')}`;
  return Temporal.PlainDate.from({ calendar: 'chinese', year: lunarYear, monthCode, day: date }).withCalendar(
    'iso8601',
  );
}

function named(name: string, day: Day): StatutoryHoliday {
  return { day, name };
}
