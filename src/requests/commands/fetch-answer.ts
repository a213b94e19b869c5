import type { Registry } from '#agencies/types';
import { type Done, type NotAllowed, refused } from '#journal/types';
import { issuedLetters } from '../letters/read-issued.ts';
import type { Letter } from '../letters/types.ts';
import { type FetchAnswer, recordFetch } from './record-fetch.ts';

export interface Fetched extends Done {
  readonly letter: Letter;
}

/** 取走答复: the letter that was signed, once it was served. */
export async function fetchAnswer(registry: Registry, command: FetchAnswer): Promise<Fetched | NotAllowed> {
  const outcome = await recordFetch(registry, command, { part: 'letter' });
  if (!outcome.ok) return outcome;

  const { agency, request } = command;
  const letter = (await issuedLetters(registry, registry.db, { agency, subject: request })).at(-1)?.letter;
  return letter ? { ...outcome, letter } : refused('这件答复的内容已经删除，或者不是通过本系统签发的。');
}
