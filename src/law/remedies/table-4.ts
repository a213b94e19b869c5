import { type Citation, litigationLaw, reportFormat, reviewLaw } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/** How a case came about: a review, a suit without review, a suit after one. */
export type Way = 'review' | 'direct' | 'after_review';

export type ReviewResult =
  | 'upheld'
  | 'request-rejected'
  | 'changed'
  | 'revoked'
  | 'found-unlawful'
  | 'ordered-to-act'
  | 'found-void'
  | 'not-accepted'
  | 'dismissed'
  | 'ended'
  | 'settled';

export type SuitResult =
  | 'claim-rejected'
  | 'revoked'
  | 'ordered-to-act'
  | 'ordered-to-pay'
  | 'found-unlawful'
  | 'found-void'
  | 'changed'
  | 'not-registered'
  | 'dismissed'
  | 'withdrawn'
  | 'settled';

type Column = 'upheld' | 'corrected' | 'other' | 'pending';

/**
 * 《政府信息公开工作年度报告格式》表四 — the cell that a review counts in at the end of the year (decision table-4-results).
 *
 * @param result absent: not concluded by 31 December
 */
export function reviewCell(result?: ReviewResult): Ruling<string> {
  return cell('review', result ? reviewResults[result] : PENDING);
}

/**
 * 《政府信息公开工作年度报告格式》表四 — the cell that a suit counts in, by the last effective result of the year (decision
 * table-4-results): first and second instance are one case.
 */
export function suitCell(way: 'direct' | 'after_review', result?: SuitResult): Ruling<string> {
  return cell(way, result ? suitResults[result] : PENDING);
}

type Place = readonly [Column, Citation];

const PENDING: Place = ['pending', reportFormat('表四尚未审结')];

const reviewResults: Record<ReviewResult, Place> = {
  upheld: ['upheld', reviewLaw(68)],
  'request-rejected': ['upheld', reviewLaw(69)],
  changed: ['corrected', reviewLaw(63)],
  revoked: ['corrected', reviewLaw(64)],
  'found-unlawful': ['corrected', reviewLaw(65)],
  'ordered-to-act': ['corrected', reviewLaw(66)],
  'found-void': ['corrected', reviewLaw(67)],
  'not-accepted': ['other', reviewLaw(30)],
  dismissed: ['other', reviewLaw(33)],
  ended: ['other', reviewLaw(41)],
  settled: ['other', reviewLaw(73)],
};

const suitResults: Record<SuitResult, Place> = {
  'claim-rejected': ['upheld', litigationLaw(69)],
  revoked: ['corrected', litigationLaw(70)],
  'ordered-to-act': ['corrected', litigationLaw(72)],
  'ordered-to-pay': ['corrected', litigationLaw(73)],
  'found-unlawful': ['corrected', litigationLaw(74)],
  'found-void': ['corrected', litigationLaw(75)],
  changed: ['corrected', litigationLaw(77)],
  'not-registered': ['other', litigationLaw(51)],
  dismissed: ['other', litigationLaw(49)],
  withdrawn: ['other', litigationLaw(62)],
  settled: ['other', litigationLaw(60)],
};

function cell(way: Way, [column, under]: Place): Ruling<string> {
  return { value: `T4.${way}.${column}`, because: [reportFormat('表四'), under], interpreted: ['table-4-results'] };
}
