import type { ActTable } from '#agencies/act-rule';
import { litigationLaw, regulation, reportFormat, reviewLaw } from '#law/citation';
import type { RemedyState } from './types.ts';

const pending = ['noticed', 'responded', 'appealed'] as const;

/** 行政复议、行政诉讼: every act of the agency whose decision, or silence, is contested. */
export const remedyActs = {
  notice: { says: '登记复议、诉讼', from: ['none'], to: 'noticed', by: ['clerk'], under: regulation(51) },
  respond: {
    says: '答复、答辩',
    from: ['noticed'],
    to: 'responded',
    by: ['clerk', 'disclosureHead'],
    under: reviewLaw(48),
  },
  handIn: { says: '提交证据', from: pending, by: ['clerk'], under: reviewLaw(44) },
  hear: { says: '记录听取意见、听证、开庭', from: pending, by: ['clerk'], under: reviewLaw(50) },
  noteOutcome: { says: '记录结果', from: pending, to: 'decided', by: ['clerk'], under: reportFormat('表四') },
  appeal: { says: '记录上诉', from: ['decided', 'closed'], to: 'appealed', by: ['clerk'], under: litigationLaw(85) },
  remand: {
    says: '记录发回重审',
    from: ['appealed'],
    to: 'noticed',
    by: ['clerk'],
    under: litigationLaw(89, 1, 3),
  },
  orderRedo: { says: '记录责令重作、责令履行', from: ['decided'], by: ['clerk'], under: reviewLaw(64, 1) },
  close: { says: '结案归档', from: ['decided'], to: 'closed', by: ['clerk'], under: regulation(45) },

  amend: {
    says: '更正复议、诉讼的记录',
    from: [...pending, 'decided', 'closed'],
    by: ['disclosureHead'],
    under: regulation(45),
    otherThan: ['notice'],
  },
  annul: {
    says: '作废重复或者与本机关无关的记录',
    from: [...pending, 'decided'],
    to: 'annulled',
    by: ['disclosureHead'],
    under: regulation(45),
    otherThan: ['notice'],
  },
  read: {
    says: '查看复议、诉讼',
    from: 'any',
    by: ['clerk', 'sectionHead', 'secrecyReviewer', 'disclosureHead', 'leader', 'supervisor of below'],
    under: regulation(51),
    looks: true,
  },
} as const satisfies ActTable<RemedyState>;

export type RemedyAct = Exclude<keyof typeof remedyActs, 'read'>;
