import { dropTold } from '#agencies/outbox/store';
import { allAgencies } from '#agencies/queries';
import type { Job } from '../job.ts';

/** Whoever was away for a quarter looks at the cases themselves. */
const KEPT_HOURS = 2160;

/** What was done is told for ninety days; reminders are kept, so that they are sent once. */
export const dropOldNotices: Job = {
  name: 'dropOldNotices',
  run: async ({ ledger: { db } }, now) => {
    const before = Temporal.Instant.from(now).subtract({ hours: KEPT_HOURS }).toString({ smallestUnit: 'second' });
    let dropped = 0;
    for (const { id } of await allAgencies(db)) dropped += await dropTold(db, id, before);
    return dropped;
  },
};
