import type { Report } from '../report.ts';
import { DATE, dayOf } from './days.ts';

const PERIOD = new RegExp(
  `统计(?:期限|周期|时间|时限|区间|范围|时段)[^。；\\d]{0,12}${DATE}[^。；\\d]{0,6}(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(\\d{1,2})日`,
);

/** 统计期限: the first and the last day that the figures cover. `squeezed` is text without white space. */
export function periodIn(squeezed: string): Report['period'] {
  const match = PERIOD.exec(squeezed);
  if (!match) return null;
  const [, year = '', month = '', day = '', lastYear = year, lastMonth = '', lastDay = ''] = match;
  const from = dayOf(year, month, day);
  const to = dayOf(lastYear, lastMonth, lastDay);
  return from && to ? { from, to } : null;
}
