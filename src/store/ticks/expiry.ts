import type { Db } from '../schema.ts';
import type { Instant } from '../time.ts';

/** Days that the outcome of a form is kept. */
export const FORM_DAYS = 7;

const RATE_DAYS = 1;
const HOURS_A_DAY = 24;

/** Drops the outcomes of forms that were sent a week ago, agency by agency; answers how many. */
export async function dropFormKeys(db: Db, now: Instant): Promise<number> {
  const agencies = await db.selectFrom('journal_head').select('agency_id').execute();

  let dropped = 0;
  for (const { agency_id } of agencies) {
    const { numDeletedRows } = await db
      .deleteFrom('keep_idempotency')
      .where('agency_id', '=', agency_id)
      .where('at', '<=', before(now, FORM_DAYS))
      .executeTakeFirst();
    dropped += Number(numDeletedRows);
  }
  return dropped;
}

/** Drops what was counted more than a day ago. */
export async function dropRates(db: Db, now: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('keep_rate')
    .where('since', '<=', before(now, RATE_DAYS))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

function before(now: Instant, days: number): Instant {
  return Temporal.Instant.from(now)
    .subtract({ hours: days * HOURS_A_DAY })
    .toString({ smallestUnit: 'second' });
}
