import { dropOldUploads } from '#store/uploads/queries';
import type { Job } from '../job.ts';

/** 年报体检 promises that an upload is gone after a day. */
export const dropUploads: Job = {
  name: 'dropUploads',
  run: ({ ledger }, now) => dropOldUploads(ledger.db, now),
};
