const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Those whose name has the words; 民政 is found in 民政局 and not in 人民政府, unless nothing else has it. */
export function sought<T extends { readonly name: string; readonly shortName: string }>(
  among: readonly T[],
  words: string,
): readonly T[] {
  const holding = among.filter(({ name, shortName }) => name.includes(words) || shortName.includes(words));
  const atStart = holding.filter(({ name, shortName }) => beginsWord(name, words) || beginsWord(shortName, words));
  return atStart.length ? atStart : holding;
}

function beginsWord(name: string, words: string): boolean {
  return [...segmenter.segment(name)].some(({ index }) => name.startsWith(words, index));
}
