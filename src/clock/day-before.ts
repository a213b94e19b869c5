import { type Day, dayNumber, dayOf } from '#law/calendar/day';

export function dayBefore(day: Day): Day {
  return dayOf(dayNumber(day) - 1);
}
