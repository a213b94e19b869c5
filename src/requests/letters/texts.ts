import type { LetterKind } from './kinds.ts';
import type { Text } from './model.ts';
import { applicationForm } from './texts/application-form.ts';
import { consultation, slip } from './texts/consultation.ts';
import { decision } from './texts/decision.ts';
import { disclosureNotice } from './texts/disclosure-notice.ts';
import { lapseNotice, unpaidNotice, withdrawalNotice } from './texts/ended.ts';
import { extensionNotice } from './texts/extension-notice.ts';
import { feeNotice } from './texts/fee-notice.ts';
import { deferralNotice, reasonsNotice } from './texts/reasons.ts';
import { receipt } from './texts/receipt.ts';
import { serviceProof } from './texts/service-proof.ts';
import { supplementNotice } from './texts/supplement-notice.ts';
import type { FactsOf } from './types.ts';

const toApplicant = ({ to }: { readonly to: { readonly name: string } }) => to.name;
const toParty = ({ party }: { readonly party: string }) => party;

export const texts: { readonly [K in LetterKind]: Text<FactsOf[K]> } = {
  receipt: { body: receipt, to: toApplicant, plain: true },
  supplementNotice: { body: supplementNotice, to: toApplicant },
  consultation: { body: consultation, to: toParty, after: slip },
  disclosureNotice: { body: disclosureNotice, to: toParty },
  extensionNotice: { body: extensionNotice, to: toApplicant },
  reasonsNotice: { body: reasonsNotice, to: toApplicant },
  deferralNotice: { body: deferralNotice, to: toApplicant },
  feeNotice: { body: feeNotice, to: toApplicant },
  decision: { body: decision, to: toApplicant },
  lapseNotice: { body: lapseNotice, to: toApplicant },
  unpaidNotice: { body: unpaidNotice, to: toApplicant },
  withdrawalNotice: { body: withdrawalNotice, to: toApplicant },
  serviceProof: { body: serviceProof, plain: true, unsigned: true },
  applicationForm: { body: applicationForm, plain: true, unsigned: true },
};
