import { type Citation, regulation } from '#law/citation';
import { decisionOf } from '#law/regulation/art-36-39-decisions';
import type { DecisionKind } from '#law/regulation/decisions/decision';

/** 第三十七条 — why a part is withheld: it must not be disclosed, another law has its own way to it, or it is no government information. */
const kinds = [
  'denied.1',
  'denied.2',
  'denied.3',
  'denied.4',
  'denied.5',
  'denied.6',
  'denied.7',
  'denied.8',
] as const satisfies readonly DecisionKind[];

export type Ground = (typeof kinds)[number] | 'notInformation';

export const grounds: Readonly<Record<Ground, string>> = {
  ...(Object.fromEntries(kinds.map((kind) => [kind, decisionOf(kind).label])) as Record<
    (typeof kinds)[number],
    string
  >),
  notInformation: '不属于政府信息',
};

export function isGround(text: string): text is Ground {
  return Object.hasOwn(grounds, text);
}

/** What a ground rests on. */
export function underOf(ground: Ground): readonly Citation[] {
  return ground === 'notInformation' ? [regulation(2)] : decisionOf(ground).under;
}

/** The grounds as the law on redress wants them. */
export function contestedGrounds(given: readonly Ground[]): readonly DecisionKind[] {
  return given.filter((ground) => ground !== 'notInformation');
}
