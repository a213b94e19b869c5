import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import type { Library, Published } from '../library.ts';
import { bestSentence } from './best-sentence.ts';
import type { Found, Looked } from './offers.ts';

/** Published reports of which one sentence has enough of the words. */
export function reportsOffered(library: Library, { name }: Agency, { words, least, year }: Looked): readonly Found[] {
  return library
    .filter(({ key }) => !year || key.year === year)
    .map(({ key, report }) => {
      const title = titleOf(key);
      const texts = report.parts.map(({ text }) => text);
      return { ...bestSentence(title, texts, words), title, href: paths.report(key), own: key.agency === name };
    })
    .filter(({ hits }) => hits >= least);
}

function titleOf({ agency, year }: Published['key']): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}
