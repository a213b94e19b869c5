import type { Day } from '#law/calendar/day';

/** An ISO instant in UTC: 2026-01-30T08:00:00Z. */
export type Instant = string;

const CHINA = 'Asia/Shanghai';

/** The day that an instant falls on in China. */
export function dayOf(instant: Instant): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(CHINA).toPlainDate().toString();
}
