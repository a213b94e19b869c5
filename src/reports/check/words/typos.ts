import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';
import { type Typo, typos } from './typo-list.ts';

export const knownTypos: Rule = {
  id: 'W.typo',
  kind: 'typo',
  severity: 'warning',
  under: regulation(50, 2),
  says: '没有错字、漏字、多字',
  run: (facts) => typos.flatMap((typo) => placesOf(facts, typo)),
  examples: {
    right: [
      {
        text: '本年度报告根据《条例》编制。其他法律行政法规禁止公开的，终止公开；目的的实现有的确有难度。2024年年初改进进度，开展工作作风建设。',
      },
      { text: '应主动公开开放数据，宣传传统文化，2024年年度工作作出安排。' },
    ],
    wrong: typos.map(({ seen }) => ({ text: seen })),
  },
};

/** One scan tells most texts apart from those with a typo; only the latter are asked which. */
const ANY = new RegExp(typos.map(({ words }) => words.source).join('|'));
const clean = new WeakMap<Facts, boolean>();

function placesOf(facts: Facts, { words, right, why }: Typo): readonly Found[] {
  const known = clean.get(facts) ?? !facts.passages.some(({ text }) => ANY.test(text));
  clean.set(facts, known);
  if (known) return [];
  return facts.passages.flatMap((passage) =>
    [...passage.text.matchAll(words)].map((match) => {
      const to = match.index + match[0].length;
      return {
        at: placeOf(passage, match.index),
        where: whereOf(passage, match.index, to),
        message: `“${match[0]}”应为“${right}”（${why}）。`,
        found: match[0],
        expected: right,
      };
    }),
  );
}
