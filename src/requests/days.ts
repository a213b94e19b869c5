import { type NotAllowed, refused } from '#journal/types';
import { type Day, isDay } from '#law/calendar/day';

/** Why an act cannot be of this day; null where it can. */
export function dayTrouble(day: Day, today: Day, last: Day, field = 'day'): NotAllowed | null {
  if (!isDay(day)) return refused('日期要写成 2026-03-02 的样子。', [], field);
  if (day > today) return refused('日期不能晚于今天。', [], field);
  if (day < last) return refused(`日期不能早于上一步的日期 ${last}。`, [], field);
  return null;
}
