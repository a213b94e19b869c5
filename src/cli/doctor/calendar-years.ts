import { nationalCalendar } from '#law/calendar/calendar';
import { type Found, notice, ok, type Patient, wrong } from './finding.ts';

/** The notice for the next year comes out in November, sometimes in December. */
const NOTICE_MONTH = 11;

/** Whether deadlines can be counted: the notice of this year, and of the next when it is due. */
export function calendarYears(
  { today }: Pick<Patient, 'today'>,
  years: readonly number[] = nationalCalendar.years,
): readonly Found[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const update = '期限会注明“暂定”。请更新 gongkai；已有通知原文的，可以先用 gongkai calendar import 核对。';

  if (!years.includes(year)) return [wrong(`没有 ${year} 年的放假安排`, update)];
  if (years.includes(year + 1)) return [ok(`收录到 ${year + 1} 年`)];
  if (month < NOTICE_MONTH) return [ok(`收录到 ${year} 年，${year + 1} 年的通知还没有到发布的时候`)];
  return [notice(`没有 ${year + 1} 年的放假安排，通知一般在 ${NOTICE_MONTH} 月发布`, `跨年的${update}`)];
}
