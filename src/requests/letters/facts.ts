import { calendarFor } from '#agencies/calendar';
import type { AgencyFacts } from '#agencies/facts/agency-facts';
import type { AgencyId, Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import type { Act } from '#journal/types';
import type { Db } from '#store/schema';
import { openMany } from '#store/vault/entries';
import { nameEntryOf } from '../commands/keep-attachments.ts';
import { foldRequest } from '../fold.ts';
import { numberOf, personOf } from '../ids.ts';
import type { Case } from './case.ts';
import { givenBy } from './given-files.ts';

export interface WantedCase {
  readonly agency: AgencyId;
  /** request/2026-7 */
  readonly subject: string;
  /** as it stood at this version; as it stands now where none is given */
  readonly version?: number;
}

/** A request with all its words, out of the journal and the vault; null where there is none, or its words were erased. */
export async function caseOf({ ring }: Pick<Registry, 'ring'>, db: Db, wanted: WantedCase): Promise<Case | null> {
  const { agency: id, subject, version } = wanted;
  const acts = (await actsAbout(db, id, subject)).filter((act) => act.version <= (version ?? act.version));
  const request = foldRequest(acts);
  const agency = await agencyAt(db, id, version ? acts.at(-1) : undefined);
  if (!request || !agency) return null;

  const person = personOf(subject);
  const entries = [...application, ...acts.flatMap(entriesOf)];
  const words = (await openMany(db, ring, { agency: id, persons: [person], entries })).get(person);
  if (!words?.has('name')) return null;

  const number = documentNumber(numberOf(agency, request), acts);
  return { agency, calendar: calendarFor(agency), acts, request, number, words };
}

/** What the agency said of itself when an act was done; what it says now where none is given. */
export async function agencyAt(db: Db, id: AgencyId, at?: Act): Promise<AgencyFacts | null> {
  const acts = await actsAbout(db, id, 'agency/self');
  const facts = acts.findLast(({ seq, data }) => data.facts && (!at || seq <= at.seq))?.data.facts;
  return (facts as unknown as AgencyFacts | undefined) ?? null;
}

const CHINESE = '一二三四五六七八九十';

/** A request that is answered again has papers of another number: 青民依申〔2026〕7号之二. */
function documentNumber(number: string, acts: readonly Act[]): string {
  const round = acts.filter(({ act, data }, i) => act === 'reopen' && data && wasAnswered(acts.slice(0, i))).length;
  return round ? `${number}之${CHINESE[round] ?? round + 1}` : number;
}

function wasAnswered(acts: readonly Act[]): boolean {
  const last = acts.findLastIndex(({ act }) => act === 'reopen');
  return acts.slice(last + 1).some(({ act }) => act === 'answer');
}

const application = ['name', 'address', 'wants', 'supplemented', 'way', 'queryCode'] as const;

/** The words that an act may have left in the vault. */
const fields: Readonly<Record<string, readonly string[]>> = {
  askToSupplement: ['items'],
  search: ['where', 'words', 'result'],
  consult: ['parties', 'about'],
  extend: ['reason'],
  askForReasons: ['why'],
  chargeFee: ['basis', 'payment'],
  draft: ['finding', 'reasons', 'providing', 'attachments'],
  serve: ['proof'],
  withdraw: ['how'],
};

function entriesOf(one: Act): readonly string[] {
  const { act, version } = one;
  return [...(fields[act] ?? []).map((field) => `${act}/${version}/${field}`), ...givenBy(one).map(nameEntryOf)];
}
