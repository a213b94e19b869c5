import type { Db } from '../schema.ts';
import type { Instant } from '../time.ts';

/** How often something may be done within so many minutes. */
export interface Limit {
  readonly times: number;
  readonly minutes: number;
}

export interface Attempt {
  /** who does what; the caller makes it so that it names nobody */
  readonly key: string;
  readonly now: Instant;
  readonly limit: Limit;
}

/**
 * Counts an attempt; null when it may be made, else the minutes to wait. A count whose window is over begins anew, and the
 * clock drops it. Those of one moment wait for each other at the row, so that none is lost and none fails.
 */
export async function attempt(db: Db, { key, now, limit }: Attempt): Promise<number | null> {
  const over = minutesAfter(now, -limit.minutes);
  await db.deleteFrom('keep_rate').where('key', '=', key).where('since', '<=', over).execute();

  const { since, count } = await db
    .insertInto('keep_rate')
    .values({ key, since: now, count: 1 })
    .onConflict((taken) => taken.column('key').doUpdateSet((of) => ({ count: of('keep_rate.count', '+', 1) })))
    .returning(['since', 'count'])
    .executeTakeFirstOrThrow();
  return count > limit.times ? minutesBetween(now, minutesAfter(since, limit.minutes)) : null;
}

function minutesAfter(instant: Instant, minutes: number): Instant {
  return Temporal.Instant.from(instant).add({ minutes }).toString({ smallestUnit: 'second' });
}

function minutesBetween(from: Instant, to: Instant): number {
  const { minutes } = Temporal.Instant.from(from).until(Temporal.Instant.from(to)).round({
    largestUnit: 'minute',
    smallestUnit: 'minute',
    roundingMode: 'ceil',
  });
  return Math.max(1, minutes);
}
