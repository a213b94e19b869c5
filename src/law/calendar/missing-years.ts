import type { Ruling } from '../ruling.ts';
import type { WorkCalendar } from './calendar.ts';

const SHORTER_THAN_ANY_YEAR = 365;

/** The years between two day numbers, both included, that have no holiday notice: what makes a result provisional. */
export function missingYears(first: number, last: number, calendar: WorkCalendar): Pick<Ruling<never>, 'provisional'> {
  const years = new Set<string>();
  for (let n = first; n < last; n += SHORTER_THAN_ANY_YEAR) add(years, calendar.at(n).missing);
  add(years, calendar.at(last).missing);

  return years.size ? { provisional: { missing: [...years].join('、') } } : {};
}

function add(years: Set<string>, year: string | undefined): void {
  if (year) years.add(year);
}
