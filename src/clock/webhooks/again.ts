import type { Instant } from '#store/time';

/** Minutes after which what did not arrive is sent again: about four days in all. */
const MINUTES = [1, 5, 30, 120, 360, 720, 1440, 1440, 1440] as const;

/** When a message is sent again that was sent so many times before and did not arrive now; null where it is given up. */
export function againAt(tries: number, now: Instant): Instant | null {
  const minutes = MINUTES[tries];
  if (minutes === undefined) return null;
  return Temporal.Instant.from(now).add({ minutes }).toString({ smallestUnit: 'second' });
}
