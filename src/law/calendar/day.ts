/** A day of the civil calendar as ISO text, `2026-03-02`. No time zone can move it. */
export type Day = string;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;
/** day 0, 1970-01-01, was a Thursday */
const WEEKDAY_OF_DAY_ZERO = 4;
const MONTHS_A_YEAR = 12;
const EPOCH = Temporal.PlainDate.from('1970-01-01');

/**
 * How many days after 1970-01-01 the day is.
 * @throws RangeError when it is not a day of this century, written like 2026-03-02: check with `isDay` at the door.
 */
export function dayNumber(day: Day): number {
  const n = numberOf(day);
  if (n === null)
    throw new RangeError(`“${day}”不是 ${FIRST_YEAR} 年至 ${LAST_YEAR} 年的日期，应当写成 2026-03-02 的样子`);
  return n;
}

/** Whether the text is a day that the rules can count with. */
export function isDay(text: string): text is Day {
  return numberOf(text) !== null;
}

/** The day that is `n` days after 1970-01-01. */
export function dayOf(n: number): Day {
  return EPOCH.add({ days: n }).toString();
}

/** 0 is Sunday. */
export function weekdayOf(n: number): number {
  return (n + WEEKDAY_OF_DAY_ZERO) % DAYS_A_WEEK;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The corresponding day `months` later; where that month has none, its last day (民法典第二百零二条). */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const all = year * MONTHS_A_YEAR + (month - 1) + months;
  const there = { year: Math.floor(all / MONTHS_A_YEAR), month: (all % MONTHS_A_YEAR) + 1 };
  return isoDay(there.year, there.month, Math.min(date, daysInMonth(there.year, there.month)));
}

export function isoDay(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function numberOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, date] = parts(text);
  const real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= MONTHS_A_YEAR;
  if (!real || date < 1 || date > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY;
}

function parts(day: Day): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
