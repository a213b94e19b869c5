import { nationalCalendar, type WorkCalendar, workCalendar } from '#law/calendar/calendar';
import type { Db } from '#store/schema';
import { agencyById } from './queries.ts';
import type { Agency, AgencyId } from './types.ts';

const known = new Map<string, WorkCalendar>();

/** The workdays of an agency: the national notices and its own local holidays. */
export async function calendarOf(db: Db, id: AgencyId): Promise<WorkCalendar> {
  const agency = await agencyById(db, id);
  return agency ? calendarFor(agency) : nationalCalendar;
}

/** One calendar for all agencies with the same local holidays: it remembers each day that it has looked up. */
export function calendarFor({ localHolidays }: Pick<Agency, 'localHolidays'>): WorkCalendar {
  if (localHolidays.length === 0) return nationalCalendar;

  const key = JSON.stringify(localHolidays);
  const calendar = known.get(key) ?? workCalendar({ localHolidays });
  known.set(key, calendar);
  return calendar;
}
