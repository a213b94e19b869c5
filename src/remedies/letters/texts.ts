import type { Text } from '#requests/letters/model';
import type { LetterKind } from './kinds.ts';
import { accountRequest } from './texts/account-request.ts';
import { complaintAnswer } from './texts/complaint-answer.ts';
import { correctionNotice } from './texts/correction-notice.ts';
import { supervisionNotice } from './texts/supervision-notice.ts';
import type { FactsOf } from './types.ts';

const toAgency = ({ about }: { readonly about: { readonly name: string } }) => about.name;

export const texts: { readonly [K in LetterKind]: Text<FactsOf[K]> } = {
  accountRequest: { body: accountRequest, to: toAgency },
  supervisionNotice: { body: supervisionNotice, to: toAgency },
  complaintAnswer: { body: complaintAnswer, to: ({ name }) => name },
  correctionNotice: { body: correctionNotice, to: ({ to }) => to.name },
};
