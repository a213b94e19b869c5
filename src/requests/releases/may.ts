import { type NotAllowed, refused } from '#journal/types';
import { regulation } from '#law/citation';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import type { InfoRequest } from '../types.ts';

const disclosing: readonly DecisionKind[] = ['granted.provided', 'partial'];

/** Whether information was given with the answer, wholly or partly. */
export function isDisclosed({ decision, served }: InfoRequest): boolean {
  return served !== null && decision !== null && disclosing.includes(decision.kind);
}

/** Why nobody can suggest now that the information becomes public; null where it can be suggested, once for an answer. */
export function suggestionTrouble(request: InfoRequest): NotAllowed | null {
  const { release } = request;
  if (release?.number && !release.takenDown) return no('已经纳入主动公开。');
  if (release?.declined) return no('已经建议过，也已经告知结果。');
  if (release?.suggested) return no('已经建议过，正等决定。');
  return isDisclosed(request) ? null : no('没有随答复公开的信息。');
}

/** Why the information cannot become public now; null where it can. */
export function releaseTrouble(request: InfoRequest): NotAllowed | null {
  if (request.release?.number && !request.release.takenDown) return no('已经纳入主动公开。');
  return isDisclosed(request) ? null : no('没有随答复公开的信息，不能纳入主动公开。');
}

/** Why there is nothing to be told; null where a suggestion waits. */
export function declineTrouble({ release }: InfoRequest): NotAllowed | null {
  return release?.suggested ? null : no('没有等决定的建议。');
}

/** Why nothing can be taken down; null where it is public. */
export function takeDownTrouble({ release }: InfoRequest): NotAllowed | null {
  return release?.number && !release.takenDown ? null : no('没有纳入主动公开，不用撤下。');
}

function no(says: string): NotAllowed {
  return refused(says, [regulation(44)]);
}
