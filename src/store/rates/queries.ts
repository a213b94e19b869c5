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

/** Counts an attempt; null when it may be made, else the minutes to wait. Counts outlive their window by nothing. */
export function attempt(db: Db, { key, now, limit }: Attempt): Promise<number | null> {
  const start = minutesAfter(now, -limit.minutes);

  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('keep_rate').where('since', '<=', start).execute();
    const row = await tx.selectFrom('keep_rate').selectAll().where('key', '=', key).executeTakeFirst();

    if (!row) {
      await tx.insertInto('keep_rate').values({ key, since: now, count: 1 }).execute();
      return null;
    }
    if (row.count >= limit.times) return minutesBetween(now, minutesAfter(row.since, limit.minutes));

    await tx
      .updateTable('keep_rate')
      .set({ count: row.count + 1 })
      .where('key', '=', key)
      .execute();
    return null;
  });
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
