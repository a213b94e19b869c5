import { dropSearches } from '#store/searches/queries';
import type { Job } from '../job.ts';

/** What somebody looked for is forgotten after a day's work. */
export const dropOldSearches: Job = {
  name: 'dropOldSearches',
  run: ({ ledger }, now) => dropSearches(ledger.db, now),
};
