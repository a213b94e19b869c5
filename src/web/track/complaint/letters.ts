import type { Registry } from '#agencies/types';
import type { OwnComplaint } from '#remedies/complaints/queries/own';
import { letterSent, lettersSent } from '#remedies/letters/issued';
import type { Letter } from '#requests/letters/types';
import type { OwnLetter } from '../letters.ts';

/** The letters to whoever complained; what is written to the agency complained about is not his. */
export function answersOf({ acts }: Pick<OwnComplaint, 'acts'>): readonly OwnLetter[] {
  return lettersSent(acts).filter(({ kind }) => kind === 'complaintAnswer');
}

/** One of them as it was signed; null where it is not his, or it was erased. */
export async function answerLetter(
  registry: Registry,
  agency: string,
  { acts }: Pick<OwnComplaint, 'acts'>,
  version: number,
): Promise<Letter | null> {
  if (!answersOf({ acts }).some((letter) => letter.version === version)) return null;
  return letterSent(registry, registry.db, { agency, acts, version });
}
