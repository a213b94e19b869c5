import type { Report } from '../report.ts';
import { DATE, dayOf } from './days.ts';

const LAST_DAY = '[^。；\\d]{0,6}(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(\\d{1,2})日';
const PERIOD = new RegExp(`统计(?:期限|周期|时间|时限|区间|范围|时段|限)[^。；\\d]{0,12}${DATE}${LAST_DAY}`);
/** Other words count only with a whole year behind them. */
const OF_THE_DATA = new RegExp(`(?:统计|数据)[^。；\\d]{0,16}${DATE}${LAST_DAY}`, 'g');
const WHOLE_YEAR = /^(\d{4})-01-01 \1-12-31$/;

/** 统计期限: the first and the last day that the figures cover. `squeezed` is text without white space. */
export function periodIn(squeezed: string): Report['period'] {
  const match = PERIOD.exec(squeezed);
  if (match) return daysOf(match);
  return [...squeezed.matchAll(OF_THE_DATA)].map(daysOf).find((days) => days && isWholeYear(days)) ?? null;
}

function daysOf(match: RegExpExecArray): Report['period'] {
  const [, year = '', month = '', day = '', lastYear = year, lastMonth = '', lastDay = ''] = match;
  const from = dayOf(year, month, day);
  const to = dayOf(lastYear, lastMonth, lastDay);
  return from && to ? { from, to } : null;
}

function isWholeYear({ from, to }: NonNullable<Report['period']>): boolean {
  return WHOLE_YEAR.test(`${from} ${to}`);
}
