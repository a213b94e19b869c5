import type { AgencyFacts } from '#agencies/facts/agency-facts';
import { isCreditCode } from '#agencies/facts/credit-code';
import type { AgencyId, Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import type { Act } from '#journal/types';
import { numberOf as numberOfRequest } from '#requests/ids';
import { agencyAt } from '#requests/letters/facts';
import type { Addressee } from '#requests/letters/types';
import { requestBySubject } from '#requests/queries';
import type { InfoRequest } from '#requests/types';
import type { Db } from '#store/schema';
import { openMany } from '#store/vault/entries';
import { complaintAfter } from '../complaints/fold.ts';
import type { Complaint } from '../complaints/types.ts';
import { correctionAfter } from '../corrections/fold.ts';
import type { Correction } from '../corrections/types.ts';
import { personOf } from '../subject/ids.ts';

interface Common {
  /** who writes */
  readonly agency: AgencyFacts;
  readonly acts: readonly Act[];
  /** entry of the vault → text */
  readonly words: ReadonlyMap<string, string>;
}

/** A complaint with what its letters need of it. */
export interface ComplaintCase extends Common {
  readonly one: Complaint;
  /** the agency complained about */
  readonly about: AgencyFacts;
  /** its request, as it numbers it; empty where there is none */
  readonly request: string;
}

/** A demand to correct a record, with what its letters need of it. */
export interface CorrectionCase extends Common {
  readonly one: Correction;
  readonly kind: Addressee['kind'];
}

interface Wanted {
  readonly agency: AgencyId;
  readonly subject: string;
}

/** Null where there is none, or its words were erased. */
export async function complaintCase(
  { ring }: Pick<Registry, 'ring'>,
  db: Db,
  wanted: Wanted,
): Promise<ComplaintCase | null> {
  const acts = await actsAbout(db, wanted.agency, wanted.subject);
  const one = acts.reduce<Complaint | null>((before, act) => complaintAfter(before, act), null);
  const about = one && (await agencyAt(db, one.about));
  const agency = await agencyAt(db, wanted.agency);
  const words = await wordsIn(ring, db, wanted, ['name']);
  if (!one || !about || !agency || !words) return null;

  const asked = one.request ? await requestBySubject(db, one.about, one.request) : null;
  return { agency, acts, words, one, about, request: asked ? numberOfRequest(about, asked) : '' };
}

/** Null where there is none, or its words were erased. */
export async function correctionCase(
  { ring }: Pick<Registry, 'ring'>,
  db: Db,
  wanted: Wanted,
): Promise<CorrectionCase | null> {
  const acts = await actsAbout(db, wanted.agency, wanted.subject);
  const one = acts.reduce<Correction | null>((before, act) => correctionAfter(before, act), null);
  const agency = await agencyAt(db, wanted.agency);
  const findings = acts.flatMap(({ act, version }) => (act.startsWith('find') ? [findingOf(act, version)] : []));
  const words = await wordsIn(ring, db, wanted, ['name', 'idNumber', 'record', ...findings]);
  if (!one || !agency || !words) return null;

  const asked = one.about ? await requestBySubject(db, wanted.agency, one.about) : null;
  return { agency, acts, words, one, kind: kindOf(asked, words.get('idNumber') ?? '') };
}

/** Where the words of a check lie. */
export function findingOf(act: string, version: number): string {
  return `${act}/${version}/finding`;
}

async function wordsIn(ring: Registry['ring'], db: Db, { agency, subject }: Wanted, entries: readonly string[]) {
  const person = personOf(subject);
  const words = (await openMany(db, ring, { agency, persons: [person], entries })).get(person);
  return words?.has('name') ? words : null;
}

/** 您 or 你单位: as the request says, or by whose number was given. */
function kindOf(asked: InfoRequest | null, idNumber: string): Addressee['kind'] {
  if (asked) return asked.applicant;
  return isCreditCode(idNumber) ? 'other_org' : 'natural';
}
