import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chinese } from './citation.ts';
import { type Article, articlesOf, itemsOf, paragraphsOf } from './statute-text.ts';

const here = new URL('.', import.meta.url);
const statute = (file: string) => articlesOf(readFileSync(new URL(`texts/${file}.txt`, here), 'utf8'));
const REGULATION = statute('regulation-711-2019');
const statutes: Record<string, readonly Article[]> = {
  全国年节及纪念日放假办法: statute('holidays-2024'),
  行政复议法: statute('administrative-reconsideration-law-2023'),
  行政诉讼法: statute('administrative-litigation-law-2017'),
};

const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(new URL(file, here), 'utf8') }));

const quotations = sources.flatMap(({ file, text }) => quotationsIn(text).map((quotation) => ({ file, ...quotation })));

test('引文: 找得到足够多的引文', () => assert.ok(quotations.length >= 50, String(quotations.length)));

for (const { file, place, words } of quotations) {
  test(`引文: ${place}，${file}：${words.slice(0, 16)}…`, () => {
    const articles = articlesNamed(place);
    assert.ok(articles.length, `没有找到“${place}”`);
    assert.ok(
      articles.some(({ lines }) => lines.some((line) => plain(line).includes(plain(words)))),
      words,
    );
  });
}

/** `regulation(33, 2)` in the code must be a place that the Regulation has; likewise the two procedure laws. */
for (const { call, law } of [
  { call: 'regulation', law: REGULATION },
  { call: 'reviewLaw', law: statutes.行政复议法 ?? [] },
  { call: 'litigationLaw', law: statutes.行政诉讼法 ?? [] },
  { call: 'holidayMeasures', law: statutes.全国年节及纪念日放假办法 ?? [] },
]) {
  test(`引用: ${call}(…) 引的条、款、项，原文都有`, () => {
    const pattern = new RegExp(`\\b${call}\\((\\d+)(?:, (\\d+|undefined))?(?:, (\\d+))?\\)`, 'g');
    const calls = sources.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((match) => ({ file, match })));
    assert.ok(calls.length > 0);
    for (const { file, match } of calls) {
      const [said, article, paragraph, item] = match;
      const found = law.find(({ number }) => number === Number(article));
      assert.ok(found, `${file}: ${said}`);
      if (paragraph && paragraph !== 'undefined')
        assert.ok(Number(paragraph) <= paragraphsOf(found).length, `${file}: ${said}`);
      if (item) assert.ok(Number(item) <= itemsOf(found).length, `${file}: ${said}`);
    }
  });
}

/** A `> ` line of a doc comment, with the article that the nearest line above it names. */
function quotationsIn(text: string): readonly { place: string; words: string }[] {
  return (text.match(/\/\*\*[\s\S]*?\*\//g) ?? []).flatMap((comment) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\/?\*+\/?\s?/, '').trim());
    return lines.flatMap((line, i) =>
      line.startsWith('> ') ? [{ place: placeAbove(lines, i), words: line.slice(2) }] : [],
    );
  });
}

/** The heading of the comment, `《行政复议法》第二十条 — …`, or a heading of one article inside it, `第二十一条:`. */
function placeAbove(lines: readonly string[], at: number): string {
  const title = lines.find((line) => line.includes(' — ')) ?? '';
  const [whole = ''] = title.split(' — ');
  const inside = lines.slice(0, at).findLast((line) => /^第\S+条:$/.test(line));
  return inside ? `${lawOf(whole)}${inside.slice(0, -1)}` : whole;
}

function lawOf(place: string): string {
  return /^《[^》]+》/.exec(place)?.[0] ?? '';
}

function articlesNamed(place: string): readonly Article[] {
  const law = lawOf(place);
  const articles = law ? (statutes[law.slice(1, -1)] ?? []) : REGULATION;
  const names: readonly string[] = place.match(/第[一二三四五六七八九十百零]+条/g) ?? [];
  if (!place.includes('至')) return articles.filter(({ name }) => names.includes(name));

  const [from, to] = names.map((name) => articles.findIndex((article) => article.name === name));
  return articles.slice(from, (to ?? -1) + 1);
}

/** The collection prints half-width brackets where the gazette has full-width ones. */
function plain(words: string): string {
  return words.replaceAll('(', '（').replaceAll(')', '）').replaceAll(/\s/g, '');
}

test('条文: 条例 56 条、放假办法 8 条、复议法 90 条、诉讼法 103 条，逐条认出', () => {
  for (const [articles, count] of [
    [REGULATION, 56],
    [statutes.全国年节及纪念日放假办法, 8],
    [statutes.行政复议法, 90],
    [statutes.行政诉讼法, 103],
  ] as const) {
    assert.deepEqual(
      articles?.map(({ name }) => name),
      Array.from({ length: count }, (_, i) => `第${chinese(i + 1)}条`),
    );
  }
});
