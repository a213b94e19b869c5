import { dropOldChosen } from '#store/chosen/queries';
import type { Job } from '../job.ts';

/** Files of forms that came back are gone after a day, sent again or not. */
export const dropChosen: Job = {
  name: 'dropChosen',
  run: ({ ledger }, now) => dropOldChosen(ledger.db, now),
};
