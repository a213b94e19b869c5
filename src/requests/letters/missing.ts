import { type NotAllowed, refused } from '#journal/types';
import { type Citation, citationText, feeMeasures, regulation } from '#law/citation';
import type { LetterKind } from './kinds.ts';
import { missingOfAgency } from './missing/agency.ts';
import { missingOfCase } from './missing/case.ts';
import { missingOfDraft } from './missing/draft.ts';
import type { DecisionFacts, FactsOf } from './types.ts';

/** Something that the law asks for and that is not there yet. */
export interface Missing {
  /** one sentence: what, and what to do */
  readonly says: string;
  readonly because: readonly Citation[];
  /** where it is mended: in the agency's facts, in the draft, or by an act on the request */
  readonly mend: 'agency' | 'draft' | 'case';
  /** the control, or the act */
  readonly field: string;
}

/** Why a decision cannot be issued yet: everything at once, nothing where it can. */
export function missingForDecision(facts: DecisionFacts): readonly Missing[] {
  return [...missingOfCase(facts), ...missingOfDraft(facts), ...missingOfAgency(facts)];
}

/** Why any other letter cannot be sent yet. */
export function missingFor<K extends LetterKind>(kind: K, facts: FactsOf[K]): readonly Missing[] {
  if (kind === 'decision') return missingForDecision(facts as FactsOf['decision']);
  const filled = facts as unknown as Readonly<Record<string, unknown>>;
  return (required[kind] ?? [])
    .filter(({ field }) => !String(filled[field] ?? '').trim())
    .map(({ field, says, under }) => ({ says, because: [under], mend: 'case', field }));
}

/** All of it in one sentence, each with its article: for whoever asked and was refused. */
export function allMissing(missing: readonly Missing[]): string {
  const each = missing.map(({ says, because }) => `${says}（${because.map(citationText).join('、')}）`);
  return `现在还不能签发：${each.join('；')}。`;
}

/** Nothing is signed while something is missing: all of it at once, leading to the first that can be typed. */
export function withheld(missing: readonly Missing[]): NotAllowed {
  return refused(
    allMissing(missing),
    missing.flatMap(({ because }) => because),
    missing.find(({ mend }) => mend !== 'agency')?.field || undefined,
  );
}

interface Required {
  readonly field: string;
  readonly says: string;
  readonly under: Citation;
}

const required: Readonly<Partial<Record<LetterKind, readonly Required[]>>> = {
  receipt: [{ field: 'queryCode', says: '没有查询码', under: regulation(45) }],
  supplementNotice: [{ field: 'items', says: '没有写明需要补正的事项', under: regulation(30) }],
  consultation: [
    { field: 'party', says: '没有写明向谁征求意见', under: regulation(32) },
    { field: 'about', says: '没有写明征求意见的信息', under: regulation(32) },
  ],
  disclosureNotice: [
    { field: 'party', says: '没有写明告知谁', under: regulation(32) },
    { field: 'about', says: '没有写明决定公开的政府信息内容', under: regulation(32) },
    { field: 'reasons', says: '没有写明决定公开的理由', under: regulation(32) },
  ],
  extensionNotice: [{ field: 'reason', says: '没有写明延长的理由', under: regulation(33, 2) }],
  reasonsNotice: [{ field: 'why', says: '没有写明数量、频次怎样超过合理范围', under: regulation(35) }],
  feeNotice: [{ field: 'basis', says: '没有写明收费标准、怎样算出', under: feeMeasures(6) }],
  serviceProof: [{ field: 'paper', says: '没有写明送达的文书', under: regulation(45) }],
};
