import type { Registry } from '#agencies/types';
import type { Instant } from '#store/time';
import { openMany } from '#store/vault/entries';
import type { Owner } from '#store/vault/people';
import { VaultTrouble } from '#store/vault/trouble';
import { markWords, unworded } from '#store/vault/words';
import { requestsOf } from '../queries/list.ts';
import type { InfoRequest } from '../types.ts';
import { markSought, markWanted } from './mark-sought.ts';

/** Persons of one transaction: others wait no longer than for this. */
const BATCH = 50;

/**
 * Requests that were there before their words were kept are made to be found, the oldest ids first. Cut off, it goes on
 * where it was. Answers how many persons it went through; who cannot be opened for want of a key is left for next time.
 */
export async function markEarlier(registry: Registry, now: Instant, signal?: AbortSignal): Promise<number> {
  let [after, done]: [Owner, number] = [{ agency: '', person: '' }, 0];
  while (!signal?.aborted) {
    const rows = await unworded(registry.db, { after, limit: BATCH });
    for (const [agency, persons] of Map.groupBy(rows, ({ agency_id }) => agency_id))
      done += await markPersons(registry, now, { agency, persons: persons.map(({ person_id }) => person_id) });
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) break;
    after = { agency: last.agency_id, person: last.person_id };
  }
  return done;
}

interface Persons {
  readonly agency: string;
  readonly persons: readonly string[];
}

async function markPersons(registry: Registry, at: Instant, { agency, persons }: Persons): Promise<number> {
  const subjects = persons.map((person) => person.replace('person/', 'request/'));
  const requests = new Map(
    (await requestsOf(registry.db, agency, subjects)).map(({ subject, request }) => [subject, request]),
  );
  return registry.db.transaction().execute(async (tx) => {
    let done = 0;
    for (const [i, person] of persons.entries()) {
      const subject = subjects[i] ?? '';
      const marked = await markOne({ ...registry, db: tx }, at, {
        agency,
        person,
        subject,
        request: requests.get(subject),
      });
      if (marked) done += 1;
    }
    return done;
  });
}

interface One extends Owner {
  readonly subject: string;
  /** absent: of somebody who asked for nothing */
  readonly request: InfoRequest | undefined;
}

async function markOne(
  { db: tx, ring }: Pick<Registry, 'ring'> & { readonly db: Parameters<typeof markWords>[0] },
  at: Instant,
  { agency, person, subject, request }: One,
): Promise<boolean> {
  if (!request) {
    await markWords(tx, ring, { agency, person, at, ordinal: 0, words: [] });
    return true;
  }
  const words = await openedOr(() => openMany(tx, ring, { agency, persons: [person], entries }));
  if (!words) return false;

  const text = (entry: string) => words.get(person)?.get(entry) ?? '';
  const [name, contact, idNumber, phone, mail, wants] = entries.map(text) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const sought = { applicant: request.applicant, name, contact, idNumber, phone, mail, wants };
  await markSought(tx, ring, { agency, subject, at, sought });
  await markWanted(tx, ring, { agency, subject, at, texts: [text('supplemented')] });
  return true;
}

const entries = ['name', 'contact', 'idNumber', 'phone', 'mail', 'wants', 'supplemented'] as const;

async function openedOr<T>(open: () => Promise<T>): Promise<T | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof VaultTrouble) return null;
    throw error;
  }
}
