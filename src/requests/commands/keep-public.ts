import { createHash, randomBytes } from 'node:crypto';
import type { AgencyId, Registry } from '#agencies/types';
import type { Writing } from '#journal/types';
import { sealAll } from '#store/vault/entries';
import { addPerson } from '#store/vault/people';
import { markWords } from '#store/vault/words';
import type { Attachment } from '../application/attachments.ts';
import { type ReleaseNumber, releaseOwner } from '../releases/ids.ts';
import { type PublicWords, WORDS } from '../releases/opened.ts';
import { markPublicWords } from '../releases/queries.ts';
import { wordsOf } from '../releases/words.ts';
import { keepAttachments } from './keep-attachments.ts';

export interface Public extends PublicWords {
  readonly agency: AgencyId;
  readonly number: ReleaseNumber;
  readonly files: readonly Attachment[];
}

/** Words by which an answer is found: those of the title, then the first of the text. */
const MOST_WORDS = 120;
const SALT_BYTES = 16;

/**
 * Keeps what everybody may read under a key of its own, which can be destroyed when it turns out that it had to stay
 * closed. The journal gets a salted digest of the words and the digests of the files.
 */
export async function keepPublic(
  registry: Registry,
  w: Writing,
  { agency, number, title, text, files }: Public,
): Promise<{ readonly digest: string; readonly files: readonly string[] }> {
  const { ring } = registry;
  const owner = { agency, person: releaseOwner(number), at: w.instant };
  const words = JSON.stringify({ salt: randomBytes(SALT_BYTES).toString('hex'), title, text });

  await addPerson(w.tx, ring, owner);
  await sealAll(w.tx, ring, { ...owner, entries: { [WORDS]: words } });
  const digests = await keepAttachments(registry, w, { ...owner, attachments: files });
  // whoever searches requests does not look among these
  await markWords(w.tx, ring, { ...owner, ordinal: 0, words: [] });
  await markPublicWords(w.tx, { agency, number, words: wordsOf(`${title}\n${text}`).slice(0, MOST_WORDS) });
  return { digest: createHash('sm3').update(words).digest('hex'), files: digests };
}
