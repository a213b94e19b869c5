import { type Citation, regulation } from '../citation.ts';

export interface Term {
  /** the official word */
  readonly zh: string;
  /** the word in code: types, ids, paths, columns */
  readonly identifier: string;
  /** one sentence */
  readonly means: string;
  readonly under?: Citation;
}

/** A line of the glossary. */
export function term(zh: string, identifier: string, means: string, under?: Citation): Term {
  return { zh, identifier, means, ...(under && { under }) };
}

/** An item of an article that has one paragraph only, which is then not named: 第二十条第（一）项. */
export function itemOf(article: number, item: number): Citation {
  return regulation(article, undefined, item);
}
