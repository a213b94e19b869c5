import { chinese } from '../citation.ts';

const ARTICLES = 56;
const numbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: ARTICLES }, (_, i) => [chinese(i + 1), i + 1]),
);

/**
 * The articles of the Regulation that words name: 第三十三条第二款 → 33; 第十四条至第十七条 → 14, 15, 16, 17. An article of another
 * law is none of them.
 */
export function articlesCited(words: string): readonly number[] {
  const parts = words.split('、');
  const other = parts.findIndex((part) => !part.startsWith('第'));
  const ours = other < 0 ? parts : parts.slice(0, other);
  return [...new Set(ours.flatMap(rangeOf))];
}

function rangeOf(part: string): readonly number[] {
  const [from, to = from] = part.split('至').map(numberOf);
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function numberOf(words: string): number | undefined {
  return numbers.get(/^第([一二三四五六七八九十]{1,3})条/.exec(words.trim())?.[1] ?? '');
}
