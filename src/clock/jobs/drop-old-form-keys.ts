import { dropFormKeys } from '#store/ticks/expiry';
import type { Job } from '../job.ts';

/** A form is not sent again after a week. */
export const dropOldFormKeys: Job = {
  name: 'dropOldFormKeys',
  run: ({ store }, now) => dropFormKeys(store.db, now),
};
