import type { Day } from '#law/calendar/day';
import type { Log } from '#store/logs/log';

/** Somebody of the staff looked at the page of a case: all of it ids. */
export interface CaseRead {
  readonly agency: string;
  /** request/2026-7 */
  readonly subject: string;
  /** staff/… */
  readonly by: string;
  readonly day: Day;
}

/** Writes who looked at which case into the log: one line for each person, case and day (decision 0035). */
export function caseReadsTo(log: Log): (read: CaseRead) => void {
  let today = '';
  const told = new Set<string>();
  return ({ agency, subject, by, day }) => {
    if (day !== today) {
      today = day;
      told.clear();
    }
    const read = `${by} ${agency} ${subject}`;
    if (told.has(read)) return;
    told.add(read);
    log.info('case read', { agency, subject, staff: by });
  };
}
