import { regulation } from '#law/citation';
import { isCount, type Mention, type Sentence } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const RECEIVED = /(?:受理|收到|接到|接收|收)[^#]*#/;
const DONE = /(?:办结|办理|办复|答复|回复|处理)[^#]*#/;
const RATE = /(?:办结|答复|办复|回复|办理)率(?:为|达|达到|均为|均达)?$/;
const EXPLAINED = /结转|上年|去年|顺延|转下|正在|尚未|其中|撤回|历年|累计/;

export const rate: Rule = {
  id: 'P1.rate',
  kind: 'percentage',
  severity: 'warning',
  under: regulation(50, 1, 1),
  says: '办结率等于办结数除以受理数，办结数不大于受理数',
  run: ({ sentences }) => sentences.flatMap(wrongRates),
  examples: {
    right: [
      { text: '受理审批事项117件，办结117件，办结率100%。' },
      { text: '受理事项200件，办结190件，办结率95%。' },
      { text: '受理申请30件，上年结转5件，办结35件，办结率100%。' },
      { text: '受理事项200件，办结190件，按时办结率100%。' },
      { text: '收到申请16件，均在法定时限内完成答复，答复率100%。' },
    ],
    wrong: [
      { text: '今年共受理审批事项117件，办结171件，办结率100%。', quote: '受理审批事项117件，办结171件，办结率100%' },
      { text: '受理事项200件，办结150件，办结率95%。', quote: '办结率95%' },
    ],
  },
};

function wrongRates({ passage, text, from, mentions }: Sentence): readonly Found[] {
  if (EXPLAINED.test(text)) return [];
  return mentions.flatMap((percent, i): readonly Found[] => {
    const done = mentions[i - 1];
    const received = mentions[i - 2];
    if (percent.unit !== '%' || !done || !received || !RATE.test(text.slice(0, percent.from - from))) return [];
    if (/按[时期]|及时|法定|满意|平均/.test(text.slice(done.to - from, percent.from - from))) return [];
    if (
      !countOf(received, RECEIVED) ||
      !countOf(done, DONE) ||
      done.unit !== received.unit ||
      fits(done, received, percent)
    )
      return [];
    const exact = ((done.value / received.value) * 100).toFixed(2);
    return [
      {
        at: placeOf(passage, percent.from),
        where: whereOf(passage, received.nearFrom, percent.to),
        message: `受理${received.digits}${received.unit}，办结${done.digits}${done.unit}，与“${percent.digits}%”不符${done.value > received.value ? '，办结也不应多于受理' : ''}。请核对这几个数。`,
        arithmetic: `${done.digits} ÷ ${received.digits} = ${exact}%`,
        found: percent.value,
        expected: Number(exact),
      },
    ];
  });
}

function countOf(mention: Mention, words: RegExp): boolean {
  return isCount(mention) && !mention.approximate && words.test(`${mention.near}#`);
}

function fits(done: Mention, received: Mention, { value, digits }: Mention): boolean {
  const unit = 10 ** -(digits.split('.')[1]?.length ?? 0);
  return Math.abs((done.value / received.value) * 100 - value) < unit;
}
