import { dropFormKeys } from '#store/ticks/expiry';
import type { Job } from '../job.ts';

/** A form is not sent again after a week. */
export const dropOldFormKeys: Job = {
  name: 'dropOldFormKeys',
  run: ({ ledger }, now) => dropFormKeys(ledger.db, now),
};
