import type { AgencyId } from '#agencies/types';
import type { Tx } from '#store/schema';
import type { Instant } from '#store/time';
import { markTraits } from '#store/vault/matches';
import type { KeyRing } from '#store/vault/ring';
import { markWords } from '#store/vault/words';
import { ordinalOf, personOf } from '../ids.ts';
import { pairsIn, type Sought, textsOf, traitsOf } from '../words.ts';

interface Marked {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly subject: string;
  readonly at: Instant;
}

/** By what a request is found again, and likely repeats of it: keyed digests, which go with the person. */
export async function markSought(
  tx: Tx,
  ring: KeyRing,
  { sought, ...marked }: Marked & { readonly sought: Sought },
): Promise<void> {
  const { agency, subject, at } = marked;
  await markTraits(tx, ring, { agency, person: personOf(subject), at, traits: traitsOf(sought) });
  await markWanted(tx, ring, { ...marked, texts: textsOf(sought) });
}

/** Words by which it is found besides. */
export function markWanted(
  tx: Tx,
  ring: KeyRing,
  { agency, subject, at, texts }: Marked & { readonly texts: readonly string[] },
): Promise<void> {
  const words = [...new Set(texts.flatMap(pairsIn))];
  return markWords(tx, ring, { agency, person: personOf(subject), at, ordinal: ordinalOf(subject), words });
}
