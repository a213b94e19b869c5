import type { Block } from '#documents/model';
import { serviceWays } from '../../types.ts';
import { dayInWords } from '../phrases.ts';
import type { FactsOf } from '../types.ts';
import { BLANK_DAY, boxes, formTable } from './form-table.ts';

/** 送达回证: filled in from what was recorded, or blank to be signed when the paper is handed over. */
export function serviceProof(facts: FactsOf['serviceProof']): readonly Block[] {
  const { to, paper, address, served } = facts;
  const ways = boxes(Object.values(serviceWays), 2, served && serviceWays[served.way]);
  return [
    formTable('proof', '送达回证', [
      ['送达文书', paper],
      ['受送达人', to.name],
      ['送达地址', address],
      ['送达方式', ways],
      ['送达日期', served ? dayInWords(served.day) : BLANK_DAY],
      ['送达凭证', served ? served.proof : '\n'],
      ['收件人\n签名（盖章）', `\n\n${BLANK_DAY}`],
      ['代收人签名\n和代收理由', `\n\n${BLANK_DAY}`],
      ['送达人签名', `\n\n${BLANK_DAY}`],
      ['备注', '\n'],
    ]),
    {
      kind: 'paragraph',
      style: 'note',
      text: '直接送达、委托送达的，以签收之日为送达之日；邮寄送达的，以交邮之日为答复之日，附邮寄凭证；网上送达的，以发送之日为送达之日，附系统记录。',
    },
  ];
}
