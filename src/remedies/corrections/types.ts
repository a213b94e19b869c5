import type { Day } from '#law/calendar/day';
import type { AfterCorrectionDemand } from '#law/regulation/art-41-correction';
import type { Standing } from '../subject/kinds.ts';

export type CorrectionState = 'demanded' | 'foundTrue' | 'unfounded' | 'notOurs' | 'closed';

/** How a demand ended. */
export const endings = {
  corrected: '已经更正',
  refused: '不予更正',
  transferred: '转送有权机关',
  directed: '告知向有权机关提出',
  withdrawn: '撤回',
} as const;

export type CorrectionEnding = keyof typeof endings;

/** A demand to correct a record. Whose it is, which record and what should stand there are in the vault. */
export interface Correction extends Standing {
  readonly state: CorrectionState;
  /** what Article 41 says must follow, by what was found; null before it was checked */
  readonly next: AfterCorrectionDemand | null;
  readonly ended: { readonly how: CorrectionEnding; readonly day: Day } | null;
}
