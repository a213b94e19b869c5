import { sweep } from '#store/files/sweep';
import { attempt, type Limit } from '#store/rates/queries';
import type { Job } from '../job.ts';

/** Every file is looked at, so not in every round. */
const ONCE_A_DAY: Limit = { times: 1, minutes: 1440 };

/** No file waits longer than this for the row that it belongs to. */
const WAITING_HOURS = 24;

/** Sealed files that belong to nobody: a process ended between writing one and committing, or after an erasure. */
export const sweepFiles: Job = {
  name: 'sweepFiles',
  run: async ({ ledger: { db, files } }, now, signal) => {
    if ((await attempt(db, { key: 'clock/sweepFiles', now, limit: ONCE_A_DAY })) !== null) return 0;
    const before = Temporal.Instant.from(now).subtract({ hours: WAITING_HOURS }).toString({ smallestUnit: 'second' });
    return sweep(db, files, before, signal);
  },
};
