import { nationalCalendar, workCalendar } from '#law/calendar/calendar';
import { readLocalHolidays } from '#law/calendar/read-local-holidays';
import type { Beside, Facts } from '#law/deadlines/deadline';
import { type FieldName, readFacts } from '#law/deadlines/read-facts';
import { usual } from '#law/practice';
import type { Ruling } from '#law/ruling';
import type { Question } from './question.ts';

/** What the law answers. */
export interface Answer {
  readonly facts: Facts;
  readonly ruling: Ruling<string>;
  readonly beside: readonly Beside[];
}

export interface WrongField {
  readonly field: FieldName | 'local';
  readonly says: string;
}

/** The answer to a question, or what is wrong with it, field by field. */
export function answerTo({ deadline, typed, local }: Question): Answer | { readonly mistakes: readonly WrongField[] } {
  const read = readFacts(deadline, typed);
  const holidays = local ? readLocalHolidays(local) : [];
  const mistakes: readonly WrongField[] = [
    ...('mistakes' in read ? read.mistakes : []),
    ...('refused' in holidays ? [{ field: 'local' as const, says: holidays.refused }] : []),
  ];
  if ('mistakes' in read || 'refused' in holidays) return { mistakes };

  const calendar = holidays.length ? workCalendar({ localHolidays: holidays }) : nationalCalendar;
  const ruling = deadline.due(read.facts, calendar, usual);
  return { facts: read.facts, ruling, beside: deadline.beside?.(read.facts, calendar) ?? [] };
}
