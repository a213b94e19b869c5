import type { Day } from '../calendar/day.ts';
import { reviewLaw } from '../citation.ts';
import { isInForce } from '../in-force.ts';
import { type Practice, usual } from '../practice.ts';
import type { DecisionKind } from '../regulation/decisions/decision.ts';
import type { Ruling } from '../ruling.ts';

/** A decision, or silence past the time to answer; of a partial disclosure also the grounds for what was withheld. */
export interface Contested {
  readonly decision: DecisionKind | 'silence';
  readonly grounds?: readonly DecisionKind[];
  /** the day of the decision, or of the end of the time to answer */
  readonly made: Day;
}

/**
 * 《行政复议法》第二十三条第一款 — whether one must apply for review before going to court.
 *
 * > （四）申请政府信息公开，行政机关不予公开；
 *
 * Since 2024, for refusals under 第十四条 to 第十六条 and the withheld part of a partial disclosure, and for nothing else
 * (decision review-first-scope).
 */
export function reviewFirst(contested: Contested, practice: Practice = usual): Ruling<boolean> {
  const value = isInForce('reviewLaw', contested.made) && isRefusal(contested, practice);
  return { value, because: [reviewLaw(23, 1, 4)], interpreted: ['review-first-scope'] };
}

/**
 * 《行政复议法》第二十三条第二款 — whether the letter must say that review comes first.
 *
 * > 行政机关在作出行政行为时应当告知公民、法人或者其他组织先向行政复议机关申请行政复议。
 */
export function mustTellReviewFirst(contested: Contested): Ruling<boolean> {
  const first = contested.decision !== 'silence' && reviewFirst(contested).value;
  return { value: first, because: [reviewLaw(23, 2)], interpreted: ['review-first-scope'] };
}

const refusals: readonly string[] = [
  'denied.1',
  'denied.2',
  'denied.3',
  'denied.4',
  'denied.5',
  'denied.6',
  'denied.7',
];

function isRefusal({ decision, grounds = [] }: Contested, practice: Practice): boolean {
  if (decision === 'silence') return practice.silence === 'review-first';
  return refusals.includes(decision) || (decision === 'partial' && grounds.some((ground) => refusals.includes(ground)));
}
