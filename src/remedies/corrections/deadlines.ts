import type { WorkCalendar } from '#law/calendar/calendar';
import { correctionDue } from '#law/regulation/art-41-correction';
import type { Due } from '../deadlines.ts';
import type { Correction } from './types.ts';

/** By when a demand is settled; null where the agency has set itself no time, or it is. */
export function dueOf(
  { state, begun }: Correction,
  workdays: number | null,
  calendar: WorkCalendar,
): Due<'correction'> | null {
  if (state === 'closed' || workdays === null) return null;
  return { kind: 'correction', ruling: correctionDue(begun, workdays, calendar) };
}
