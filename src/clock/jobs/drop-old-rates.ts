import { dropRates } from '#store/ticks/expiry';
import type { Job } from '../job.ts';

/** No window in which attempts are counted is longer than a day. */
export const dropOldRates: Job = {
  name: 'dropOldRates',
  run: ({ ledger }, now) => dropRates(ledger.db, now),
};
