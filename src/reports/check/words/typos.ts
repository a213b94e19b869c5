import { regulation } from '#law/citation';
import { type Passage, placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';
import { type Typo, typos } from './typo-list.ts';

export const knownTypos: Rule = {
  id: 'W.typo',
  kind: 'typo',
  severity: 'warning',
  under: regulation(50, 2),
  says: '没有错字、漏字、多字',
  run: ({ passages }) => passages.flatMap(typosIn),
  examples: {
    right: [
      {
        text: '本年度报告根据《条例》编制。可以申请公开财政信息公开情况，因规范性文件废止公开目录相应调整，提供了了解渠道。截至2024年底，10余件。其他法律行政法规禁止公开的，终止公开；目的的实现有的确有难度。2024年年初改进进度，开展工作作风建设。',
      },
      { text: '应主动公开开放数据，宣传传统文化，2024年年度工作作出安排。' },
    ],
    wrong: typos.map(({ seen }) => ({ text: seen })),
  },
};

/** What must not or must stand before a typo: the scan leaves it out, as it costs more than the rest together. */
const BEFORE = /\(\?<[!=](?:\[[^\]]*\]|[^()[\]])*\)/g;
/** One scan tells most texts apart from those with a typo; only the latter are asked which. */
const scans = typos.map((typo) => ({ typo, plain: new RegExp(typo.words.source.replace(BEFORE, '')) }));
const ANY = new RegExp(scans.map(({ plain }) => plain.source).join('|'));

function typosIn(passage: Passage): readonly Found[] {
  if (!ANY.test(passage.text)) return [];
  return scans.filter(({ plain }) => plain.test(passage.text)).flatMap(({ typo }) => placesOf(passage, typo));
}

function placesOf(passage: Passage, { words, right, say }: Typo): readonly Found[] {
  return [...passage.text.matchAll(words)].map((match) => ({
    at: placeOf(passage, match.index),
    where: whereOf(passage, match.index, match.index + match[0].length),
    message: right ? `“${match[0]}”应为“${right}”。` : `“${match[0]}”：${say}。`,
    found: match[0],
    ...(right ? { expected: right } : {}),
  }));
}
