import { dropOldLogs } from '#store/logs/files';
import type { Job } from '../job.ts';

/** Logs are kept for at least six months, and not for ever. */
export const dropOldLogFiles: Job = {
  name: 'dropOldLogFiles',
  run: ({ where }, now) => dropOldLogs(where.folder, now),
};
