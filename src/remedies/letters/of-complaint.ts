import type { Measure } from '../complaints/types.ts';
import { numberOf } from '../subject/numbers.ts';
import type { ComplaintCase } from './case.ts';
import type { FactsOf } from './types.ts';
import type { Writing } from './written.ts';

/** Everything that the letters about a complaint say, from the case and from the act that sends one. */
export type AllFacts = FactsOf['accountRequest'] & FactsOf['supervisionNotice'] & FactsOf['complaintAnswer'];

export function complaintFacts(
  { agency, about, one, request, words }: ComplaintCase,
  { said: { day, data, texts }, dated, named }: Required<Writing>,
): AllFacts {
  const said = (field: string) => texts[field] ?? '';
  const decided = 'measure' in data ? { measure: data.measure as Measure, until: data.until } : one.decided;
  const measure = decided?.measure ?? 'unfounded';
  return {
    ...{ agency, about, request, day, dated },
    number: numberOf(agency, 'complaint', one),
    ground: one.ground,
    received: one.begun,
    name: named(words.get('name') ?? ''),
    measure,
    until: String(data.until ?? decided?.until ?? ''),
    told: one.asked !== null || measure === 'rectify' || measure === 'criticise',
    question: said('question'),
    order: said('order'),
    answer: said('answer'),
  };
}
