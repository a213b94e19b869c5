import type { Registry } from '#agencies/types';
import { caseOf } from '#requests/letters/facts';
import { letterKinds, letterSentBy } from '#requests/letters/kinds';
import { lettersOfLastAct } from '#requests/letters/of-act';
import { issuedLetters } from '#requests/letters/read-issued';
import type { Letter } from '#requests/letters/types';
import type { OwnRequest } from '#requests/queries/own';
import type { Tracked } from '#requests/queries/tracked';

/** A letter to the applicant, by the version of the act that sent it. */
export interface OwnLetter {
  readonly version: number;
  readonly day: string;
  readonly name: string;
}

/** Letters that are the applicant's; whom else is written to, and what is for the file, are not. */
const toApplicant = new Set([
  'askToSupplement',
  'extend',
  'askForReasons',
  'defer',
  'chargeFee',
  'lapse',
  'lapseFee',
  'withdraw',
  'answer',
]);

/** The letters that the applicant can take away. The answer itself once it was served, where he asked for it on this site. */
export function ownLetters({ acts, way }: Pick<OwnRequest, 'acts' | 'way'>): readonly OwnLetter[] {
  const served = acts.findLast(({ act }) => act === 'serve')?.version ?? 0;
  return acts
    .filter(({ act }) => toApplicant.has(act))
    .filter(({ act, version }) => act !== 'answer' || (version < served && way === 'download'))
    .flatMap(({ act, version, day }) => {
      const kind = letterSentBy(act);
      return kind ? [{ version, day, name: letterKinds[kind].name }] : [];
    });
}

/** One of them as it was sent; null where it is not the applicant's, or its words were erased. */
export async function ownLetter(
  registry: Registry,
  tracked: Tracked,
  own: OwnRequest,
  version: number,
): Promise<Letter | null> {
  if (!ownLetters(own).some((letter) => letter.version === version)) return null;
  const wanted = { agency: tracked.agency, subject: tracked.request };
  const issued = await issuedLetters(registry, registry.db, wanted);
  const signed = issued.find((letter) => letter.version === version);
  if (signed) return signed.letter;

  const of = await caseOf(registry, registry.db, { ...wanted, version });
  return (of && lettersOfLastAct(of)[0]) ?? null;
}
