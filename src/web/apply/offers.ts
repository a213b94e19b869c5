import { paths } from '#paths';
import type { Library, Published } from '../library.ts';

/** Something public that may be what is wanted. */
export interface Offer {
  readonly title: string;
  readonly href: string;
  /** the sentence that has the most of the words */
  readonly says: string;
}

const MOST_OFFERS = 3;
const FEWEST_WORDS = 2;
const ENOUGH = 0.6;
const LONGEST_SENTENCE = 70;

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Words that stand in every application. */
const EVERYWHERE = new Set(
  '情况 信息 政府 公开 有关 相关 关于 材料 资料 文件 内容 申请 提供 获取 本人 需要 我们 你们 全部 以及 办理 收到 多少 哪些'.split(
    ' ',
  ),
);

/** Published reports whose text has the same words; none where nothing fits. */
export function offersFor(library: Library, wants: string): readonly Offer[] {
  const words = wordsOf(wants);
  if (words.length < FEWEST_WORDS) return [];

  const year = Number(/20\d\d(?=\s*年)/.exec(wants)?.[0] ?? 0);
  return library
    .filter(({ key }) => !year || key.year === year)
    .map((published) => ({ published, ...best(published, words) }))
    .filter(({ hits }) => hits >= FEWEST_WORDS && hits / words.length >= ENOUGH)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, MOST_OFFERS)
    .map(({ published: { key }, says }) => ({
      title: titleOf(key),
      href: paths.report(key),
      says,
    }));
}

function wordsOf(text: string): readonly string[] {
  const segments = [...segmenter.segment(text.normalize('NFKC'))];
  const words = segments.filter(
    ({ segment, isWordLike }) => isWordLike && segment.length > 1 && !/^\d+$/.test(segment),
  );
  return [...new Set(words.map(({ segment }) => segment))].filter((word) => !EVERYWHERE.has(word));
}

/** The sentence of a report with the most of the words; nothing where its title has as many. */
function best({ key, report }: Published, words: readonly string[]): { readonly hits: number; readonly says: string } {
  let found = { hits: 0, says: '' };
  const title = titleOf(key);
  for (const sentence of [title, ...report.parts.flatMap(({ text }) => text.split(/(?<=[。；\n])/))]) {
    const hits = words.filter((word) => sentence.includes(word)).length;
    if (hits > found.hits) found = { hits, says: sentence === title ? '' : shortened(sentence.trim()) };
  }
  return found;
}

function titleOf({ agency, year }: Published['key']): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}

function shortened(sentence: string): string {
  return sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE)}…` : sentence;
}
