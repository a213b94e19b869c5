import { confirm } from '#requests/commands/confirm';
import type { RequestChannel } from '#requests/types';
import type { Job } from '../job.ts';
import { onRequests } from '../on-requests.ts';

/** By these the applicant has confirmed by sending, and the agency's confirmation is all that is wanted. */
const CHANNELS: readonly RequestChannel[] = ['internet', 'fax'];

/** 第三十一条 — 确认收到, for agencies that confirm at once: the day of receipt is the day on which this is done. */
export const confirmAtOnce: Job = {
  name: 'confirmAtOnce',
  run: (premises, _now, signal) =>
    onRequests(
      premises,
      {
        states: ['awaitingConfirmation'],
        of: ({ confirmAtOnce = false }) => confirmAtOnce,
        only: ({ request }) => CHANNELS.includes(request.channel),
      },
      (on) => confirm(premises.ledger, on),
      signal,
    ),
};
