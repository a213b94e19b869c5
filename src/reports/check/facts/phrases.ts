import type { Passage } from './passage.ts';

/** Where a phrase stands, with the sentence around it. */
export interface Phrase {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly sentence: string;
  readonly sentenceFrom: number;
}

const END = /[。！？\n]/;
const LONGEST = 300;
/** No report says the same thing as often; a paper made of nothing else must not take forever. */
const MOST = 400;

/** Every place of a phrase in the text. `words` must be global. */
export function phrasesIn(passages: readonly Passage[], words: RegExp): readonly Phrase[] {
  return passages.flatMap((passage) => {
    words.lastIndex = 0;
    if (!words.test(passage.text)) return [];
    words.lastIndex = 0;
    return [...passage.text.matchAll(words).take(MOST)].map((match) => phraseAt(passage, match));
  });
}

function phraseAt(passage: Passage, match: RegExpExecArray): Phrase {
  const { text } = passage;
  const from = match.index;
  const to = from + match[0].length;
  let start = from;
  while (start > 0 && from - start < LONGEST && !END.test(text[start - 1] as string)) start--;
  let end = to;
  while (end < text.length && end - to < LONGEST && !END.test(text[end] as string)) end++;
  return { passage, from, to, words: match[0], sentence: text.slice(start, end), sentenceFrom: start };
}

/** The clause around a phrase: between the signs , ，；。： */
export function clauseOf({ passage: { text }, from, to }: Phrase): { readonly from: number; readonly to: number } {
  let start = from;
  while (start > 0 && from - start < LONGEST && !/[，,；;。：:！？\n（）()\]]/.test(text[start - 1] as string)) start--;
  let end = to;
  while (end < text.length && end - to < LONGEST && !/[，,；;。：:！？\n（）()[]/.test(text[end] as string)) end++;
  return { from: start, to: end };
}
