import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { isCount, type Mention } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const RECEIVED = /(?:收到|受理)[^#]*(?:公开)[^#]*申请(?:共|总数|数)?#/;
const ANSWERED = /答复(?:的)?(?:总数|数)?(?:共|为)?#/;
const EXPLAINED = /结转|顺延|正在|尚未|未到期|撤回|撤销|补正|重复|不属于|转交|办理中|下一?年/;

export const unanswered: Rule = {
  id: 'P1.unanswered',
  kind: 'other',
  severity: 'warning',
  under: regulation(50, 1, 2),
  says: '收到的申请都说明了办理情况（2018年及以前的报告）',
  run: unexplained,
  examples: {
    right: [
      { year: 2013, text: '收到政府信息公开申请7条，答复总数7条。' },
      { year: 2013, text: '收到政府信息公开申请7条，答复3条，其余4条正在办理。' },
      { year: 2024, text: '收到政府信息公开申请7条，答复总数3条。' },
    ],
    wrong: [
      {
        year: 2013,
        text: '共收到有关政府信息公开的申请7条；对依申请公开的答复总数3条。',
        quote: '对依申请公开的答复总数3条',
      },
    ],
  },
};

/** Later reports have 表三 for this: its balance says where every application went. */
function unexplained({ report, sentences }: Facts): readonly Found[] {
  if (report.format !== 'before-2019') return [];
  return sentences.flatMap(({ passage, text, mentions }) => {
    const received = mentions.find((mention) => isExact(mention, RECEIVED));
    const answered = mentions.find((mention) => isExact(mention, ANSWERED));
    if (
      !received ||
      !answered ||
      answered.value >= received.value ||
      answered.unit !== received.unit ||
      EXPLAINED.test(text)
    )
      return [];
    const rest = received.value - answered.value;
    return [
      {
        at: placeOf(passage, answered.from),
        where: whereOf(passage, answered.nearFrom, answered.to),
        message: `收到申请${received.digits}${received.unit}，答复${answered.digits}${answered.unit}，其余${rest}${received.unit}没有说明。请写明办理情况。`,
        arithmetic: `${received.digits} − ${answered.digits} = ${rest}`,
        found: answered.value,
        expected: received.value,
      },
    ];
  });
}

function isExact(mention: Mention, words: RegExp): boolean {
  return isCount(mention) && !mention.approximate && words.test(`${mention.near}#`);
}
