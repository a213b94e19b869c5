import type { Job } from './job.ts';
import { backUp } from './jobs/back-up.ts';
import { confirmAtOnce } from './jobs/confirm-at-once.ts';
import { dropChosen } from './jobs/drop-chosen.ts';
import { dropEndedSessions } from './jobs/drop-ended-sessions.ts';
import { dropOldFormKeys } from './jobs/drop-old-form-keys.ts';
import { dropOldLogFiles } from './jobs/drop-old-log-files.ts';
import { dropOldNotices } from './jobs/drop-old-notices.ts';
import { dropOldRates } from './jobs/drop-old-rates.ts';
import { dropOldSearches } from './jobs/drop-old-searches.ts';
import { dropUploads } from './jobs/drop-uploads.ts';
import { lapseFees } from './jobs/lapse-fees.ts';
import { lapseSupplements } from './jobs/lapse-supplements.ts';
import { markEarlier } from './jobs/mark-earlier.ts';
import { remind } from './jobs/remind.ts';
import { sendMail } from './jobs/send-mail.ts';
import { sendWebhooks } from './jobs/send-webhooks.ts';
import { sweepFiles } from './jobs/sweep-files.ts';

/** Every job, in the order of a round. */
export const jobs: readonly Job[] = [
  confirmAtOnce,
  lapseSupplements,
  lapseFees,
  remind,
  sendWebhooks,
  sendMail,
  dropUploads,
  dropChosen,
  dropOldFormKeys,
  dropOldRates,
  dropEndedSessions,
  dropOldNotices,
  dropOldSearches,
  dropOldLogFiles,
  sweepFiles,
  markEarlier,
  backUp,
];
