import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { whereOf } from '../facts/passage.ts';
import { phrasesIn } from '../facts/phrases.ts';
import type { Found, Rule } from '../rule.ts';

const ANNOUNCED = /(?:等|共|分为?|以上)?(?:六|6)(?:个)?(?:部分|方面)/g;
const SIX: readonly (readonly [string, RegExp])[] = [
  ['总体情况', /总体(?:工作)?情况|概述|总体概况|基本情况/],
  ['主动公开政府信息情况', /主动公开(?:政府信息)?(?:的)?情况|主动公开政府信息/],
  ['收到和处理政府信息公开申请情况', /收到和处理|依申请公开/],
  ['政府信息公开行政复议、行政诉讼情况', /复议|诉讼/],
  ['存在的主要问题及改进情况', /问题/],
  ['其他需要报告的事项', /其[他它](?:需要?|应当?)?(?:报告|说明|公开|汇报)?(?:的)?(?:事项|内容)/],
];
const SHORTEST_LIST = 3;

export const announcedParts: Rule = {
  id: 'F.announced',
  kind: 'form',
  severity: 'warning',
  under: regulation(50, 1),
  says: '引言说几个部分就列几个部分',
  run: announced,
  examples: {
    right: [
      {
        introduction:
          '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开申请行政复议、提起行政诉讼的情况、存在的主要问题及改进情况和其他需要报告的事项等六个部分。',
      },
      { introduction: '本报告由六个部分组成。' },
      {
        introduction:
          '由总体工作情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议行政诉讼情况、存在的问题及整改情况、其他需要说明的事项等六部分组成。',
      },
    ],
    wrong: [
      {
        introduction:
          '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在问题及改进情况、其他需要报告的事项等六部分组成。',
        quote: '等六部分',
      },
    ],
  },
};

function announced({ report, passages }: Facts): readonly Found[] {
  if (report.format === 'before-2019') return [];
  return phrasesIn(passages.slice(0, 2), ANNOUNCED).flatMap(({ passage, from, to, words, sentence }) => {
    const missing = SIX.filter(([, title]) => !title.test(sentence)).map(([name]) => name);
    if (missing.length === 0 || SIX.length - missing.length < SHORTEST_LIST || sentence.includes('[')) return [];
    return [
      {
        at: '引言',
        where: whereOf(passage, from, to),
        message: `引言说“${words}”，所列缺“${missing.join('”“')}”。请补上。`,
        found: SIX.length - missing.length,
        expected: SIX.length,
      },
    ];
  });
}
