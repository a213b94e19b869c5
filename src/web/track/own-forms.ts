import { correctionForm } from './correction-form.ts';
import type { OwnAct } from './may.ts';
import type { OwnForm } from './own-form.ts';
import { ratingForm } from './rating-form.ts';
import { reasonsForm } from './reasons-form.ts';
import { suggestionForm } from './suggestion-form.ts';
import { supplementForm } from './supplement-form.ts';
import { withdrawalForm } from './withdrawal-form.ts';

/** Everything that an applicant can do about his request. */
export const ownForms: Readonly<Record<OwnAct, OwnForm>> = {
  supplement: supplementForm,
  giveReasons: reasonsForm,
  withdraw: withdrawalForm,
  rate: ratingForm,
  suggestRelease: suggestionForm,
  demandCorrection: correctionForm,
};
