import type { WorkCalendar } from './calendar.ts';
import { type Day, dayNumber, dayOf } from './day.ts';

/** A day that one calendar works and the other does not, and why in each. */
export interface ChangedDay {
  readonly day: Day;
  readonly before: { readonly workday: boolean; readonly why: string };
  readonly after: { readonly workday: boolean; readonly why: string };
}

/** The days from `from` to `to`, both included, whose being a workday changes from one calendar to the other. */
export function changedDays(
  { before, after }: { readonly before: WorkCalendar; readonly after: WorkCalendar },
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly ChangedDay[] {
  const changed: ChangedDay[] = [];
  const last = dayNumber(to);
  for (let n = dayNumber(from); n <= last; n++) {
    const [was, is] = [before.at(n), after.at(n)];
    if (was.workday === is.workday) continue;
    changed.push({
      day: dayOf(n),
      before: { workday: was.workday, why: was.proof.why },
      after: { workday: is.workday, why: is.proof.why },
    });
  }
  return changed;
}
