import { markEarlier as mark } from '#requests/commands/mark-earlier';
import type { Job } from '../job.ts';

/** Requests from before there was a search are made to be found; once that is done it costs nothing. */
export const markEarlier: Job = {
  name: 'markEarlier',
  run: ({ ledger }, now, signal) => mark(ledger, now, signal),
};
