import type { AfterCorrectionDemand } from '#law/regulation/art-41-correction';
import { numberOf } from '../subject/numbers.ts';
import { type CorrectionCase, findingOf } from './case.ts';
import type { CorrectionFacts } from './types.ts';
import type { Writing } from './written.ts';

/** What the notice about a demand says, from the case and from the act that sends it. */
export function correctionFacts(
  { agency, acts, one, words, kind }: CorrectionCase,
  { said: { day, data, texts }, dated, named }: Required<Writing>,
): CorrectionFacts {
  const checked = acts.findLast(({ act }) => act.startsWith('find'));
  return {
    ...{ agency, day, dated },
    number: numberOf(agency, 'correction', one),
    to: { name: named(words.get('name') ?? ''), kind },
    received: one.begun,
    about: words.get('record') ?? '',
    outcome: (one.next ?? 'keep-and-tell') as Exclude<AfterCorrectionDemand, 'check'>,
    finding: checked ? (words.get(findingOf(checked.act, checked.version)) ?? '') : '',
    notice: texts.notice ?? '',
    competent: texts.to ?? '',
    passedOn: data.how === 'transferred',
  };
}
