import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { dayInWords, led, paragraph, quoted, under, you } from '#requests/letters/phrases';
import { eitherWay } from '#requests/letters/redress';
import type { CorrectionFacts } from '../types.ts';

/** 第四十一条 — 更正告知书: corrected, not corrected, passed on, or no matter of this article. */
export function correctionNotice(facts: CorrectionFacts): readonly Block[] {
  const { to, received, about, outcome, finding, notice, agency } = facts;
  const by = you(to);
  return [
    paragraph(`本机关于${dayInWords(received)}收到${by}提出的更正申请，要求更正的政府信息记录为${quoted(about)}。`),
    paragraph(`${under(regulation(41))}${says(facts, by)}`),
    ...led('有权更正的行政机关：', facts.competent),
    ...led('审核情况：', finding),
    ...led(leads[outcome], notice),
    ...(refuses(outcome) ? [paragraph(`如对本告知书不服，${eitherWay(agency, '告知书')}`)] : []),
  ];
}

/** Whether redress is told: nothing is corrected, and nobody else may. */
export function refuses(outcome: CorrectionFacts['outcome']): boolean {
  return outcome === 'keep-and-tell' || outcome === 'not-a-correction';
}

const leads = {
  'correct-and-tell': '更正的内容：',
  'keep-and-tell': '不予更正的理由：',
  'not-a-correction': '不予更正的理由：',
  'transfer-or-direct': '其他告知事项：',
} as const satisfies Record<CorrectionFacts['outcome'], string>;

function says({ outcome, passedOn }: CorrectionFacts, by: string): string {
  switch (outcome) {
    case 'correct-and-tell':
      return '经审核属实，本机关已经予以更正。';
    case 'keep-and-tell':
      return '经审核，没有证据证明该政府信息记录不准确，本机关不予更正。';
    case 'transfer-or-direct':
      return passedOn
        ? '该政府信息的更正不属于本机关职能范围，本机关已经转送有权更正的行政机关处理。'
        : `该政府信息的更正不属于本机关职能范围，请${by}向有权更正的行政机关提出。`;
    case 'not-a-correction':
      return `${by}要求更正的内容不是与${by}自身相关的政府信息记录，或者没有提供证据证明记录不准确，本机关不作为更正申请处理。`;
  }
}
