import { nationalCalendar } from '#law/calendar/calendar';
import { type Day, dayNumber, dayOf } from '#law/calendar/day';
import type { Instant } from '#store/time';

const SECONDS_AN_HOUR = 3600;
const SECONDS_A_MINUTE = 60;
const LAST_SECOND = 15 * SECONDS_AN_HOUR - 1;

/** A clock that stands still but for its acts: a second each, from nine in the morning in China. */
export class VirtualClock {
  #day = '';
  #second = 0;

  get day(): Day {
    return this.#day;
  }

  get year(): number {
    return Number(this.#day.slice(0, 4));
  }

  on(day: Day): void {
    this.#day = day;
    this.#second = 0;
  }

  readonly now = (): Instant => {
    const second = Math.min(this.#second++, LAST_SECOND);
    const two = (n: number) => String(n).padStart(2, '0');
    const hour = 1 + Math.floor(second / SECONDS_AN_HOUR);
    const minute = Math.floor((second % SECONDS_AN_HOUR) / SECONDS_A_MINUTE);
    return `${this.#day}T${two(hour)}:${two(minute)}:${two(second % SECONDS_A_MINUTE)}Z`;
  };
}

/** So many days after a day, and on to the next workday. */
export function workdayFrom(day: Day, days: number): Day {
  let n = dayNumber(day) + days;
  while (!nationalCalendar.at(n).workday) n++;
  return dayOf(n);
}

/** So many days before a day. */
export function daysBefore(day: Day, days: number): Day {
  return dayOf(dayNumber(day) - days);
}
