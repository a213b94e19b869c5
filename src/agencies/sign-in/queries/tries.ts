import { sql } from 'kysely';
import type { Db } from '#store/schema';
import type { Instant } from '#store/time';

export interface Try {
  /** a digest of who tries what */
  readonly key: string;
  readonly now: Instant;
  /** so many may be made … */
  readonly most: number;
  /** … within so many minutes … */
  readonly minutes: number;
  /** … of the last that was not too many; absent: of the first */
  readonly rolling?: true;
}

export interface Counted {
  /** how many there were with this one; `most + 1` where this one is too many */
  readonly count: number;
  readonly since: Instant;
}

/**
 * Counts a try before it is made, so that tries made at the same time, by any number of processes, are all counted.
 * What is too many does not make anybody wait longer.
 */
export async function countTry(db: Db, { key, now, most, minutes, rolling }: Try): Promise<Counted> {
  const start = earlier(now, minutes);
  const renewed = rolling ? most : 0;
  const { rows } = await sql<Counted>`
    insert into keep_auth_rate (key, count, since) values (${key}, 1, ${now})
    on conflict (key) do update set
      count = case
        when keep_auth_rate.since <= ${start} then 1
        when keep_auth_rate.count > ${most} then keep_auth_rate.count
        else keep_auth_rate.count + 1
      end,
      since = case
        when keep_auth_rate.since <= ${start} or keep_auth_rate.count < ${renewed} then ${now}
        else keep_auth_rate.since
      end
    returning count, since`.execute(db);
  return rows[0] ?? { count: 1, since: now };
}

/** It went well: counting begins anew. */
export async function forgetTries(db: Db, key: string): Promise<void> {
  await db.deleteFrom('keep_auth_rate').where('key', '=', key).execute();
}

/** So many minutes before. */
export function earlier(now: Instant, minutes: number): Instant {
  return Temporal.Instant.from(now).subtract({ minutes }).toString({ smallestUnit: 'second' });
}

/** Whole minutes until `minutes` after `since` have passed; at least one. */
export function minutesLeft(
  now: Instant,
  { since, minutes }: { readonly since: Instant; readonly minutes: number },
): number {
  const until = Temporal.Instant.from(since).add({ minutes });
  return Math.max(1, Math.ceil(Temporal.Instant.from(now).until(until).total('minutes')));
}
