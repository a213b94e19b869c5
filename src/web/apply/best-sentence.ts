const LONGEST_SENTENCE = 70;

/** The sentence with the most of the words; nothing where the title has as many. */
export function bestSentence(
  title: string,
  texts: readonly string[],
  words: readonly string[],
): { readonly hits: number; readonly says: string } {
  const hitsIn = (sentence: string) => words.filter((word) => sentence.includes(word)).length;
  let found = { hits: hitsIn(title), says: '' };
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[。；\n])/))) {
    const hits = hitsIn(sentence);
    if (hits > found.hits) found = { hits, says: shortened(sentence.trim()) };
  }
  return found;
}

function shortened(sentence: string): string {
  return sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE)}…` : sentence;
}
