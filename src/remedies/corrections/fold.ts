import type { Act } from '#journal/types';
import type { AfterCorrectionDemand } from '#law/regulation/art-41-correction';
import { foldBy, standingOf } from '../subject/fold-by.ts';
import type { Correction, CorrectionEnding } from './types.ts';
import { type CorrectionAct, correctionActs } from './workflow.ts';

/** A demand after an act; `before` is null at its first. */
export const correctionAfter = foldBy<Correction, CorrectionAct>({
  acts: correctionActs,
  begin: (act) => ({ ...standingOf(act), state: 'demanded', next: null, ended: null }),
  steps: {
    findTrue: found,
    findUnfounded: found,
    findNotOurs: found,
    lookAgain: () => ({ next: null }),
    correct: (_, act) => ended('corrected', act),
    refuse: (_, act) => ended('refused', act),
    transfer: (_, act) => ended(act.data.how as CorrectionEnding, act),
    withdraw: (_, act) => ended('withdrawn', act),
  },
});

function found(_: Correction, { data }: Act): Partial<Correction> {
  return { next: data.next as AfterCorrectionDemand };
}

function ended(how: CorrectionEnding, { day }: Act): Partial<Correction> {
  return { ended: { how, day } };
}
