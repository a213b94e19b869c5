import type { Registry } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import { sealable } from '#requests/letters/issued';
import { withheld } from '#requests/letters/missing';
import type { Around, Carried, OnSubject } from '../subject/act-on.ts';
import { written } from './written.ts';

/**
 * What an act carries that sends a letter: the letter is sealed as it is signed with it, and the journal keeps its
 * number and its digest. Refused with everything that the law asks for and that is missing.
 */
export async function withLetter(
  registry: Registry,
  { agency, subject }: Pick<OnSubject, 'agency' | 'subject'>,
  { w, day }: Around,
  { act, data = {}, texts = {} }: Carried & { readonly act: string },
): Promise<Carried | NotAllowed> {
  const said = { act, day, data, texts };
  const sent = await written(registry, w.tx, { agency, subject, said, dated: true });
  if (sent?.missing.length) return withheld(sent.missing);
  if (!sent?.letter) return { data, texts };

  const { text, digest } = sealable(sent.letter);
  return { data: { ...data, number: sent.letter.number, digest }, texts: { ...texts, letter: text } };
}
