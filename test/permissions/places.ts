import type { NotAllowed } from '#journal/types';

/** The agencies of the world of these tests: the one that is asked about, the one above it, and another. */
export const above = 'qinghe-county-office';
export const unrelated = 'qinghe-finance';
export const middle = 'qinghe-civil-affairs';

/** Something that an act is done on, at the version it is at. */
export interface Subject {
  readonly agency: string;
  readonly id: string;
  readonly seen: number;
}

/** What was done; a refusal is a mistake of the test. */
export async function done<D extends { readonly ok: true }>(
  answer: Promise<D | NotAllowed> | D | NotAllowed,
): Promise<D> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.why.says);
  return outcome;
}
