import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { led, paragraph, under } from '../phrases.ts';
import { redressBlocks } from '../redress.ts';
import type { FactsOf } from '../types.ts';

/** 第三十二条 — 将决定公开的政府信息内容和理由书面告知第三方. */
export function disclosureNotice(facts: FactsOf['disclosureNotice']): readonly Block[] {
  const { agency, about, reasons, day } = facts;
  return [
    paragraph(
      `本机关就依申请公开的政府信息征求过你方的意见。经审查，本机关认为不公开可能对公共利益造成重大影响。${under(regulation(15), regulation(32))}本机关决定予以公开，现书面告知。`,
    ),
    ...led('决定公开的政府信息内容：', about),
    ...led('理由：', reasons),
    ...redressBlocks(agency, { decision: 'granted.provided', made: day }, '告知书'),
  ];
}
