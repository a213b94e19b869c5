/** An ISO instant in UTC: 2026-01-30T08:00:00Z. */
export type Instant = string;

/** An ISO day in China: 2026-01-30. */
export type Day = string;

const CHINA = 'Asia/Shanghai';

/** The day that an instant falls on in China. */
export function dayOf(instant: Instant): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(CHINA).toPlainDate().toString();
}
