import type { ActRule } from '#agencies/act-rule';
import { suggestionTrouble } from '#requests/releases/may';
import type { InfoRequest, RequestStateName } from '#requests/types';
import { requestActs } from '#requests/workflow';

/** What an applicant can do himself. */
export type OwnAct = 'supplement' | 'giveReasons' | 'withdraw' | 'rate' | 'suggestRelease' | 'demandCorrection';

/** Whether the table lets the applicant do it in this state, and it was asked for and not done yet. */
export function may(act: OwnAct, request: InfoRequest): boolean {
  const { reasons, rated, served } = request;
  if (act === 'demandCorrection') return served !== null;
  if (!isOpen(requestActs[act], request)) return false;
  if (act === 'giveReasons') return reasons !== null && !reasons.given;
  if (act === 'suggestRelease') return suggestionTrouble(request) === null;
  return act !== 'rate' || !rated;
}

function isOpen({ from }: ActRule<RequestStateName>, { state }: InfoRequest): boolean {
  return from === 'any' || from.includes(state);
}
