import { nationalCalendar, type WorkCalendar, workCalendar } from '#law/calendar/calendar';
import { readLocalHolidays } from '#law/calendar/read-local-holidays';
import { type Call, Mistyped, type Option } from '../command.ts';
import { fileText } from './file-text.ts';

export const localHolidays: Option = {
  name: 'local-holidays',
  value: 'FILE',
  says: '地方另放的假，一行一天：2026-04-20 三月三',
};

/** The calendar that was asked for: the national one, or with the local holidays of a file. Throws Mistyped. */
export async function calendarOf(call: Call): Promise<WorkCalendar> {
  const file = call.options.get('local-holidays');
  if (typeof file !== 'string') return nationalCalendar;

  const read = readLocalHolidays(await fileText(file, call));
  if ('refused' in read) throw new Mistyped(`${file}：${read.refused}。`);
  return workCalendar({ localHolidays: read });
}
