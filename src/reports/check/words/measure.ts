import { regulation } from '#law/citation';
import { isCount, type Mention, type Sentence } from '../facts/mentions.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

const rule = { kind: 'typo', under: regulation(50, 2) } as const;

export const missingMeasure: Rule = {
  ...rule,
  id: 'W.measure',
  severity: 'warning',
  says: '并列的数字都带量词',
  run: ({ sentences }) => sentences.flatMap(bareNumbers),
  examples: {
    right: [
      { text: '主动公开425条，依申请公开46条，不予公开信息数1402条。' },
      { text: '公开信息3条，拨打12345，咨询2条。' },
      { text: '公开425条，依申请公开46条，详见附件1。' },
    ],
    wrong: [
      { text: '主动公开政府信息425条，作为依申请公开信息数46条，不予公开信息数1402。', quote: '不予公开信息数1402' },
    ],
  },
};

function bareNumbers({ passage, text, from, mentions }: Sentence): readonly Found[] {
  return mentions.flatMap((mention, i) => {
    const others = mentions.slice(Math.max(0, i - 3), i).filter(isCount);
    const unit = others.at(-1)?.unit;
    if (mention.unit !== '' || !unit || others.length < 2 || others.some((other) => other.unit !== unit)) return [];
    if (!/[数量息共计为]$/.test(mention.near) || !/^[。；，\n]/.test(text.slice(mention.to - from))) return [];
    return [
      {
        at: placeOf(passage, mention.from),
        where: whereOf(passage, mention.nearFrom, mention.to),
        message: `“${mention.digits}”后面缺量词“${unit}”。`,
        found: mention.digits,
        expected: `${mention.digits}${unit}`,
      },
    ];
  });
}

export const shareBeforeVerb: Rule = {
  ...rule,
  id: 'W.order',
  severity: 'warning',
  says: '比例写在“占”的后面',
  run: ({ sentences }) => sentences.flatMap(({ mentions }) => mentions.flatMap(turnedRound)),
  examples: {
    right: [{ text: '网上咨询100人次，占2.04%，占比不高。' }, { text: '2.04%占了不小的份额。' }],
    wrong: [{ text: '电话咨询3200人次，占65.31%，网上咨询100人次，2.04%占。', quote: '2.04%占' }],
  },
};

function turnedRound(mention: Mention): readonly Found[] {
  if (mention.unit !== '%' || mention.right !== '占') return [];
  const { passage } = mention.sentence;
  return [
    {
      at: placeOf(passage, mention.from),
      where: whereOf(passage, mention.from, mention.to + 1),
      message: `语序颠倒，应为“占${mention.digits}%”。`,
      found: `${mention.digits}%占`,
      expected: `占${mention.digits}%`,
    },
  ];
}
