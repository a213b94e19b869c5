import type { AgencyId, Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import type { Db } from '#store/schema';
import { openMany } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import { unsealed } from './issued.ts';
import type { Letter } from './types.ts';

/** A letter of decision that was issued: the version of its act, the day, and the letter as it was signed. */
export interface Issued {
  readonly version: number;
  readonly day: string;
  /** null where it was erased, or is not what the journal says was issued */
  readonly letter: Letter | null;
}

/** Every decision that was ever issued on a request, the oldest first; more than one where it was answered again. */
export async function issuedLetters(
  { ring }: Pick<Registry, 'ring'>,
  db: Db,
  { agency, subject }: { readonly agency: AgencyId; readonly subject: string },
): Promise<readonly Issued[]> {
  const answers = (await actsAbout(db, agency, subject)).filter(({ act }) => act === 'answer');
  const person = personOf(subject);
  const entries = answers.map(({ version }) => entryOf(version));
  const opened = (await openMany(db, ring, { agency, persons: [person], entries })).get(person);

  return answers.map(({ version, day, data }) => {
    const text = opened?.get(entryOf(version));
    return { version, day, letter: text ? unsealed(text, String(data.digest)) : null };
  });
}

function entryOf(version: number): string {
  return `answer/${version}/letter`;
}
