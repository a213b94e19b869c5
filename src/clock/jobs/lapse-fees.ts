import { lapseFee } from '#requests/commands/lapse-fee';
import { dayOf } from '#store/time';
import { dayBefore } from '../day-before.ts';
import type { Job } from '../job.ts';
import { onRequests } from '../on-requests.ts';

/** 逾期未缴费的，视为放弃申请: on the day after the last, or when the clock goes again. */
export const lapseFees: Job = {
  name: 'lapseFees',
  run: (premises, now, signal) =>
    onRequests(
      premises,
      { states: ['registered'], until: dayBefore(dayOf(now)), only: ({ dueKind }) => dueKind === 'payment' },
      (on) => lapseFee(premises.ledger, on),
      signal,
    ),
};
