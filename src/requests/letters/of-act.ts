import type { Consulted } from '#law/regulation/art-33-consultations';
import type { ServiceWay } from '../types.ts';
import { type Case, caseFacts, draftedFacts, linesOf, wordsOf } from './case.ts';
import { type LetterKind, letterSentBy } from './kinds.ts';
import { letterOf } from './letter.ts';
import type { CaseFacts, Letter } from './types.ts';

/**
 * The letters that the last act of a case sends: one, or one for each who is consulted; none where it sends none. A
 * decision that was issued is not made again: it is sealed (`issued.ts`).
 */
export function lettersOfLastAct(of: Case): readonly Letter[] {
  const act = of.acts.at(-1);
  const kind = act && letterSentBy(act.act);
  if (!kind) return [];
  const said = (field: string) => wordsOf(of, act, field);
  return writers[kind]?.(of, caseFacts(of, { day: act.day, dated: true }), said) ?? [];
}

type Writer = (of: Case, facts: CaseFacts, said: (field: string) => string) => readonly Letter[];

const writers: Readonly<Partial<Record<LetterKind, Writer>>> = {
  receipt: ({ words }, facts) => [letterOf('receipt', { ...facts, queryCode: words.get('queryCode') ?? '' })],
  supplementNotice: (_, facts, said) => [letterOf('supplementNotice', { ...facts, items: said('items') })],
  consultation: consultations,
  extensionNotice: (_, facts, said) => [letterOf('extensionNotice', { ...facts, reason: said('reason') })],
  reasonsNotice: (_, facts, said) => [letterOf('reasonsNotice', { ...facts, why: said('why') })],
  deferralNotice: (_, facts) => [letterOf('deferralNotice', facts)],
  feeNotice: (_, facts, said) => [letterOf('feeNotice', { ...facts, basis: said('basis'), payment: said('payment') })],
  decision: (of, { day }) => {
    const facts = draftedFacts(of, { day, dated: false });
    return facts ? [letterOf('decision', facts)] : [];
  },
  lapseNotice: (_, facts) => [letterOf('lapseNotice', facts)],
  unpaidNotice: (_, facts) => [letterOf('unpaidNotice', facts)],
  withdrawalNotice: (_, facts, said) => [letterOf('withdrawalNotice', { ...facts, how: said('how') })],
  serviceProof: (of, facts, said) => [proofOf(of, facts, said('proof'))],
};

function consultations({ acts }: Case, facts: CaseFacts, said: (field: string) => string): readonly Letter[] {
  const of = acts.at(-1)?.data.of as Consulted;
  return linesOf(said('parties')).map((party) =>
    letterOf('consultation', { ...facts, of, party, about: said('about') }),
  );
}

/** 送达回证, filled in once served; before that the form which is taken along. */
export function proofOf(of: Case, facts: CaseFacts, proof: string): Letter {
  const { served, decision } = of.request;
  const answer = decision && letterNameOf(of);
  return letterOf('serviceProof', {
    ...facts,
    paper: `${facts.number}${answer ?? ''}`,
    address: of.words.get('address') ?? '',
    ...(served && { served: { way: served.way as ServiceWay, day: served.day, proof } }),
  });
}

function letterNameOf(of: Case): string {
  const facts = draftedFacts(of, { day: of.request.last, dated: true });
  return facts ? letterOf('decision', facts).name : '';
}
