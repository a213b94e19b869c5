import type { AgencyId, Registry } from '#agencies/types';
import { openMany } from '#store/vault/entries';
import { findMatches } from '#store/vault/matches';
import { findWords } from '#store/vault/words';
import { ordinalOf, personOf, subjectAt } from '../ids.ts';
import { lettersIn, pairsIn, termsIn, textsOf, traitsMeant } from '../words.ts';
import { type Listed, requestsOf } from './list.ts';

export interface FoundWanted {
  readonly agency: AgencyId;
  readonly words: string;
  /** goes on behind the request that stands there, see `ordinalOf` */
  readonly after?: number | undefined;
  /** from the oldest to the newest; absent: the newest first */
  readonly back?: boolean | undefined;
  readonly limit: number;
  /** how many that may be meant are looked through at most before it is given back what was found so far */
  readonly most?: number;
  /** what else must be true of it */
  readonly isWanted?: (listed: Listed) => boolean;
}

export interface FoundPage {
  readonly rows: readonly Listed[];
  /** where it goes on; null where everything was looked through */
  readonly next: number | null;
}

type Opening = Pick<Registry, 'db' | 'ring'>;

/**
 * The requests in which all the words stand that somebody looks for: a word is met by the content, by the name of an
 * organisation, by the whole name of a person or of whoever speaks for it, by a whole number. Digests tell which may be
 * meant; only these are opened.
 */
export async function foundRequests(registry: Opening, wanted: FoundWanted): Promise<FoundPage> {
  const { limit, most = MOST_LOOKED_THROUGH } = wanted;
  const sought = await soughtBy(registry, wanted);
  const rows: Listed[] = [];
  let [after, looked] = [wanted.after, 0];

  const size = Math.min(Math.max(limit + 1, FEWEST_AT_ONCE), MOST_AT_ONCE);
  while (rows.length <= limit && looked < most) {
    const batch = await candidates(registry, { ...wanted, after, size }, sought);
    rows.push(...(await thoseMeant(registry, wanted, sought, batch)));
    if (batch.length < size) return pageOf(rows, limit, null);
    looked += batch.length;
    after = batch.at(-1);
  }
  return pageOf(rows, limit, after ?? null);
}

/** How many are opened together. */
const [FEWEST_AT_ONCE, MOST_AT_ONCE] = [20, 100];
const MOST_LOOKED_THROUGH = 1000;

function pageOf(rows: readonly Listed[], limit: number, end: number | null): FoundPage {
  const last = rows[limit - 1];
  if (rows.length <= limit || !last) return { rows, next: end };
  return { rows: rows.slice(0, limit), next: ordinalOf(last.subject) };
}

interface SoughtTerms {
  readonly terms: readonly { readonly text: string; readonly persons: ReadonlySet<string> }[];
  /** who is meant by everything that was typed, as one name or number */
  readonly whole: ReadonlySet<string>;
  /** where everybody stands who is met by a name or a number, the newest first */
  readonly ordinals: readonly number[];
  readonly pairs: readonly string[];
}

async function soughtBy(registry: Opening, { agency, words }: FoundWanted): Promise<SoughtTerms> {
  const terms = [];
  for (const text of termsIn(words)) terms.push({ text, persons: await personsMeant(registry, agency, text) });
  const whole = await personsMeant(registry, agency, words);
  const persons = new Set([whole, ...terms.map((term) => term.persons)].flatMap((some) => [...some]));
  const pairs = [...new Set(terms.filter((term) => !isNumberOf(term)).flatMap(({ text }) => pairsIn(text)))];
  return { terms, whole, pairs, ordinals: [...persons].map(ordinalOfPerson).toSorted((a, b) => b - a) };
}

/** A telephone or ID number that somebody has is looked for nowhere else: its digits are in too much. */
function isNumberOf({ text, persons }: SoughtTerms['terms'][number]): boolean {
  return persons.size > 0 && /^\d{7,}[\dx]$/.test(text);
}

async function personsMeant({ db, ring }: Opening, agency: AgencyId, typed: string): Promise<ReadonlySet<string>> {
  const found: string[] = [];
  for (const trait of traitsMeant(typed))
    if (trait.value) found.push(...(await findMatches(db, ring, { agency, ...trait })));
  return new Set(found);
}

function ordinalOfPerson(person: string): number {
  return ordinalOf(person.replace('person/', 'request/'));
}

/** The next of those that may be meant, in their order. */
async function candidates(
  { db, ring }: Opening,
  { agency, back = false, after, size }: FoundWanted & { readonly size: number },
  { ordinals, pairs }: SoughtTerms,
): Promise<readonly number[]> {
  const byWords = await findWords(db, ring, { agency, words: pairs, after, back, limit: size });
  const isBehind = (ordinal: number) => after === undefined || (back ? ordinal > after : ordinal < after);
  const all = [...new Set([...byWords, ...ordinals.filter(isBehind)])];
  return all.toSorted((a, b) => (back ? a - b : b - a)).slice(0, size);
}

/** Those of a batch that are meant indeed, in its order. */
async function thoseMeant(
  registry: Opening,
  { agency, isWanted = () => true }: FoundWanted,
  sought: SoughtTerms,
  batch: readonly number[],
): Promise<readonly Listed[]> {
  const bySubject = new Map(
    (await requestsOf(registry.db, agency, batch.map(subjectAt))).map((row) => [row.subject, row]),
  );
  const rows = batch.flatMap((ordinal) => bySubject.get(subjectAt(ordinal)) ?? []).filter(isWanted);
  const opened = await openMany(registry.db, registry.ring, {
    agency,
    persons: rows.map(({ subject }) => personOf(subject)).filter((person) => !isMetByTraits(sought, person)),
    entries: ['wants', 'supplemented', 'name'],
  });
  return rows.filter(({ subject, request: { applicant } }) => {
    const person = personOf(subject);
    if (isMetByTraits(sought, person)) return true;
    const text = (entry: string) => opened.get(person)?.get(entry) ?? '';
    const texts = [...textsOf({ applicant, name: text('name'), wants: text('wants') }), text('supplemented')];
    const letters = texts.map(lettersIn);
    return sought.terms.every((term) => term.persons.has(person) || letters.some((one) => one.includes(term.text)));
  });
}

function isMetByTraits({ whole, terms }: SoughtTerms, person: string): boolean {
  return whole.has(person) || terms.every(({ persons }) => persons.has(person));
}
