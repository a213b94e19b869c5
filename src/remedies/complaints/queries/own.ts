import type { Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import type { Act } from '#journal/types';
import { hiddenName } from '#requests/queries/own';
import { openMany } from '#store/vault/entries';
import { bySubject } from '../../queries.ts';
import { personOf } from '../../subject/ids.ts';
import type { Complaint } from '../types.ts';
import type { Followed } from './followed.ts';

/** A complaint as whoever made it sees it, from wherever he holds its query code: contacts stay sealed. */
export interface OwnComplaint {
  readonly one: Complaint;
  /** from its first */
  readonly acts: readonly Act[];
  /** the surname, the rest hidden */
  readonly name: string;
  readonly what: string;
  /** what he was answered; empty while he is not, or where it was erased */
  readonly answer: string;
}

/** Whoever complained reading his own: nobody else reads, so nothing is recorded. Null where there is none. */
export async function ownComplaint(
  registry: Registry,
  { agency, complaint: subject }: Followed,
): Promise<OwnComplaint | null> {
  const one = await bySubject(registry.db, 'complaint', agency, subject);
  if (!one) return null;

  const acts = await actsAbout(registry.db, agency, subject);
  const answered = acts.findLast(({ act }) => act === 'answer');
  const answer = `answer/${answered?.version}/answer`;
  const person = personOf(subject);
  const wanted = { agency, persons: [person], entries: ['name', 'what', answer] };
  const opened = (await openMany(registry.db, registry.ring, wanted)).get(person);
  const text = (entry: string) => opened?.get(entry) ?? '';
  return { one, acts, name: hiddenName(text('name')), what: text('what'), answer: text(answer) };
}
