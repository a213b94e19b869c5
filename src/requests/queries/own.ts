import type { Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import type { Act } from '#journal/types';
import { openMany } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import { requestBySubject } from '../queries.ts';
import type { InfoRequest } from '../types.ts';
import type { Tracked } from './tracked.ts';

/** A request as whoever made it sees it, from wherever he holds its query code: numbers, contacts and addresses stay sealed. */
export interface OwnRequest {
  readonly request: InfoRequest;
  /** from its first */
  readonly acts: readonly Act[];
  /** the surname, the rest hidden: the code may have been read over a shoulder */
  readonly name: string;
  readonly wants: string;
  readonly supplemented: string | null;
  readonly form: string;
  readonly way: string;
  /** what letters asked of the applicant or told him, by the version of their act */
  readonly told: ReadonlyMap<number, string>;
}

/** What the applicant is told of the words that were sealed with an act. */
const toldOf: Readonly<Record<string, string>> = {
  askToSupplement: 'items',
  askForReasons: 'why',
  extend: 'reason',
  chargeFee: 'basis',
  declineRelease: 'reasons',
};

const entries = ['name', 'wants', 'supplemented', 'form', 'way'] as const;

/**
 * The applicant reading his own: nobody else reads, so nothing is recorded. Null where there is no such request.
 * What was erased is empty.
 */
export async function ownRequest(
  registry: Registry,
  { agency, request: subject }: Tracked,
): Promise<OwnRequest | null> {
  const request = await requestBySubject(registry.db, agency, subject);
  if (!request) return null;

  const acts = await actsAbout(registry.db, agency, subject);
  const places = acts.flatMap(({ act, version }) =>
    toldOf[act] ? [{ version, entry: `${act}/${version}/${toldOf[act]}` }] : [],
  );
  const person = personOf(subject);
  const wanted = { agency, persons: [person], entries: [...entries, ...places.map(({ entry }) => entry)] };
  const opened = (await openMany(registry.db, registry.ring, wanted)).get(person);
  const text = (entry: string) => opened?.get(entry) ?? '';

  return {
    request,
    acts,
    name: hiddenName(text('name')),
    wants: text('wants'),
    supplemented: opened?.get('supplemented') ?? null,
    form: text('form'),
    way: text('way'),
    told: new Map(places.map(({ version, entry }) => [version, text(entry)])),
  };
}

/** 张** : the first letter, and a star for each other. */
export function hiddenName(name: string): string {
  const [first = '', ...others] = name;
  return first + '*'.repeat(others.length);
}

/** The query code of a request, for its receipt. */
export async function receiptCode(registry: Registry, { agency, request }: Tracked): Promise<string | null> {
  const person = personOf(request);
  const wanted = { agency, persons: [person], entries: ['queryCode'] };
  const opened = await openMany(registry.db, registry.ring, wanted);
  return opened.get(person)?.get('queryCode') ?? null;
}

/** Who made a request, to be sealed with what he asks for next; it is shown to nobody. */
export async function ownIdentity(
  registry: Registry,
  { agency, request }: Tracked,
): Promise<Readonly<Record<'name' | 'idNumber' | 'phone' | 'address', string>>> {
  const person = personOf(request);
  const wanted = { agency, persons: [person], entries: ['name', 'idNumber', 'phone', 'address'] };
  const opened = (await openMany(registry.db, registry.ring, wanted)).get(person);
  const text = (entry: string) => opened?.get(entry) ?? '';
  return { name: text('name'), idNumber: text('idNumber'), phone: text('phone'), address: text('address') };
}
