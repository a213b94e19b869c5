import type { AgencyId, Registry } from '#agencies/types';
import type { Done, NotAllowed } from '#journal/types';
import { open } from '#store/vault/entries';
import { personOf } from '../ids.ts';

export interface Filed extends Done {
  /** told to whoever asks, this once */
  readonly queryCode: string;
}

/** What was filed, with its query code out of the vault: what is kept of a form that was sent has no secret in it. */
export async function withQueryCode<N extends NotAllowed>(
  { db, ring }: Registry,
  agency: AgencyId,
  outcome: Done | N,
): Promise<Filed | N> {
  if (!outcome.ok) return outcome;
  const person = personOf(outcome.subject);
  return { ...outcome, queryCode: (await open(db, ring, { agency, person, entry: 'queryCode' })) ?? '' };
}
