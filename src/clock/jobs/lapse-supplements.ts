import { lapse } from '#requests/commands/lapse';
import { dayOf } from '#store/time';
import { dayBefore } from '../day-before.ts';
import type { Job } from '../job.ts';
import { onRequests } from '../on-requests.ts';

/** 第三十条 — 逾期不补正的，视为放弃申请: on the day after the last, or when the clock goes again. */
export const lapseSupplements: Job = {
  name: 'lapseSupplements',
  run: (premises, now, signal) =>
    onRequests(
      premises,
      { states: ['supplementing'], until: dayBefore(dayOf(now)) },
      (on) => lapse(premises.ledger, on),
      signal,
    ),
};
