import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { dayInWords, led, paragraph, under, you } from '../phrases.ts';
import type { FactsOf } from '../types.ts';
import { contact, opening } from './opening.ts';

/** 第三十条 — 补正告知书: once, all that is unclear, a reasonable time, and what follows where nothing comes. */
export function supplementNotice(facts: FactsOf['supplementNotice']): readonly Block[] {
  const by = you(facts.to);
  const ends = facts.request.supplement?.ends;
  return [
    opening(facts),
    paragraph(
      `经审查，申请内容不明确。${under(regulation(30))}请${by}${ends ? `在${dayInWords(ends)}以前（含当日）` : ''}作出补正。`,
    ),
    ...led('需要补正的事项：', facts.items),
    paragraph(`补正材料请送交或者寄交${contact(facts.agency)}；网上提出的申请，也可以在本网站补正。`),
    paragraph(
      `本机关的答复期限自收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。`,
    ),
  ];
}
