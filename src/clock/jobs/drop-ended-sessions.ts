import { aliveAt } from '#agencies/sign-in/commands/open-session';
import { dropOver } from '#agencies/sign-in/queries/sessions';
import type { Job } from '../job.ts';

/** Whoever comes back within a day is still told that the session is over, and that is journaled. */
const GRACE_HOURS = 24;

/** Sessions that are over, sign-ins that nobody finished, and tries that no longer count. */
export const dropEndedSessions: Job = {
  name: 'dropEndedSessions',
  run: ({ ledger, signIn }, now) => {
    const dayBefore = Temporal.Instant.from(now).subtract({ hours: GRACE_HOURS }).toString({ smallestUnit: 'second' });
    return dropOver(ledger.db, aliveAt(signIn, dayBefore));
  },
};
