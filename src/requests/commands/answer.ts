import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { draftedFacts, newestDraft } from '../letters/case.ts';
import { caseOf } from '../letters/facts.ts';
import { givenBy } from '../letters/given-files.ts';
import { sealable } from '../letters/issued.ts';
import { letterOf } from '../letters/letter.ts';
import { missingForDecision, withheld } from '../letters/missing.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/**
 * 签发答复: exactly one row of the official table, and nothing that the law asks for may be missing. The letter is sealed
 * as it was signed; the journal keeps its number and its digest.
 */
export function answer(registry: Registry, command: OnRequest): Promise<Outcome> {
  const { agency, request: subject } = command;

  return requestAct(registry, command, 'answer', async (_request, { w, day }) => {
    const of = await caseOf(registry, w.tx, { agency, subject });
    const facts = of && draftedFacts(of, { day, dated: true });
    if (!facts) return refused('还没有拟好的答复，不能签发。', [regulation(36)]);
    const missing = missingForDecision(facts);
    if (missing.length) return withheld(missing);

    const letter = letterOf('decision', facts);
    const { text, digest } = sealable(letter);
    const { kind, grounds } = facts;
    const draft = newestDraft(of);
    const files = draft ? givenBy(draft) : [];
    const given = { ...(grounds && { grounds }), ...(files.length && { files }) };
    return { data: { kind, ...given, number: letter.number, digest }, texts: { letter: text } };
  });
}
