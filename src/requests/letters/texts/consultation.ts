import type { Block } from '#documents/model';
import { type Citation, regulation } from '#law/citation';
import { thirdPartyTerm } from '#law/regulation/art-32-third-party';
import type { Consulted } from '#law/regulation/art-33-consultations';
import { coAgencyTerm } from '#law/regulation/art-34-co-agency';
import { led, paragraph, under } from '../phrases.ts';
import type { FactsOf } from '../types.ts';
import { BLANK_DAY, boxes, formTable } from './form-table.ts';
import { contact } from './opening.ts';

interface Asking {
  readonly under: readonly Citation[];
  /** why this one is asked */
  readonly why: string;
  /** for what */
  readonly asks: string;
  /** the time it has, and what its silence means */
  readonly silence: string;
}

/** What silence means differs: a third party's leaves the decision to the agency (第三十二条), an agency's that made it too is consent (第三十四条). */
const asking: Record<Consulted, Asking> = {
  thirdParty: {
    under: [regulation(15), regulation(32)],
    why: '公开下列信息可能损害你方的合法权益。',
    asks: '现书面征求你方的意见，请提出是否同意公开；不同意公开或者只同意部分公开的，请说明理由。',
    silence:
      `请自收到本征求意见书之日起${thirdPartyTerm.value}个工作日内提出意见。逾期未提出意见的，由本机关依照规定决定是否公开。` +
      '不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知你方。',
  },
  coAgency: {
    under: [regulation(34)],
    why: '下列信息由本机关与贵机关共同制作。',
    asks: '现征求贵机关的意见，请提出是否同意公开；不同意公开的，请说明理由和依据。',
    silence: `请自收到本征求意见书之日起${coAgencyTerm.value}个工作日内提出意见，逾期未提出意见的视为同意公开。`,
  },
  otherAgency: {
    under: [regulation(33, 3)],
    why: '下列信息与贵机关的职责有关。',
    asks: '现征求贵机关的意见，请提出是否可以公开；认为不应当公开的，请说明理由和依据。',
    silence: '因本机关的答复期限有限，请及时书面回复。是否公开，由本机关依照规定决定。',
  },
  secrecyAuthority: {
    under: [regulation(17, 3)],
    why: '本机关不能确定下列信息是否可以公开。',
    asks: '现报请确定。',
    silence: '请将确定的意见书面告知本机关。',
  },
};

/** 征求意见书: it does not say who asked. */
export function consultation({ agency, of, about }: FactsOf['consultation']): readonly Block[] {
  const { under: because, why, asks, silence } = asking[of];
  return [
    paragraph(`本机关收到公民、法人或者其他组织提出的政府信息公开申请。${why}${under(...because)}${asks}`),
    ...led('征求意见的信息：', about),
    paragraph(silence),
    paragraph(`意见请加盖印章或者签名后送交或者寄交${contact(agency)}。`),
    { kind: 'attachments', names: [SLIP] },
  ];
}

const SLIP = '意见回执';

/** 意见回执: what comes back, on a page of its own. */
export function slip({ party, number, of }: FactsOf['consultation']): readonly Block[] {
  const choices = of === 'thirdParty' ? ['同意公开', '同意部分公开', '不同意公开'] : ['同意公开', '不同意公开'];
  return [
    { kind: 'annex', label: '附件', title: SLIP },
    formTable('slip', SLIP, [
      ['征求意见书编号', number],
      ['被征求意见方', party],
      ['收到日期', BLANK_DAY],
      ['意见', boxes(choices, 1)],
      ['同意公开的部分\n和理由', '\n\n\n\n\n\n'],
      ['签名（盖章）', `\n\n${BLANK_DAY}`],
    ]),
  ];
}
