import { type Citation, regulation } from '#law/citation';
import type { Missing } from '#requests/letters/missing';
import { missingPlaces } from '#requests/letters/missing/agency';
import type { LetterKind } from './kinds.ts';
import { refuses } from './texts/correction-notice.ts';
import type { CorrectionFacts, FactsOf } from './types.ts';

/** Why a letter about a complaint or a demand cannot be issued yet: everything at once, nothing where it can. */
export function missingFor<K extends LetterKind>(kind: K, facts: FactsOf[K]): readonly Missing[] {
  return rules[kind](facts).filter((one) => one !== null);
}

type Rules<Facts> = (facts: Facts) => readonly (Missing | null)[];

const rules: { readonly [K in LetterKind]: Rules<FactsOf[K]> } = {
  accountRequest: ({ question, until, day }) => [
    unless(question, '没有写明要说明什么情况', 'question', regulation(47, 2)),
    unless(until > day, '说明情况的期限要在今天以后', 'until', regulation(47, 2)),
  ],
  supervisionNotice: ({ measure, order, until, day }) => [
    unless(order, '没有写明查明的情况和处理意见', 'order', regulation(47, 2)),
    unless(measure !== 'rectify' || until > day, '督促整改的，整改的期限要在今天以后', 'until', regulation(47, 2)),
  ],
  complaintAnswer: ({ answer }) => [unless(answer, '没有写明怎样答复投诉人', 'answer', regulation(47, 2))],
  correctionNotice: (facts) => [
    ...written(facts),
    ...(refuses(facts.outcome) ? missingPlaces(facts.agency, true) : []),
  ],
};

function written({ about, finding, outcome, notice, competent }: CorrectionFacts): readonly (Missing | null)[] {
  const under = regulation(41);
  const elsewhere = outcome === 'transfer-or-direct';
  const what = outcome === 'correct-and-tell' ? '没有写明更正了什么' : '没有写明不予更正的理由';
  return [
    unless(about, '没有写明要求更正的记录', 'about', under),
    unless(finding, '没有写明审核的情况', 'finding', under),
    unless(elsewhere || notice, what, 'notice', under),
    unless(!elsewhere || competent, '没有写明有权更正的行政机关', 'to', under),
  ];
}

function unless(there: string | boolean, says: string, field: string, under: Citation): Missing | null {
  return there === true || String(there || '').trim() ? null : { says, because: [under], mend: 'draft', field };
}
