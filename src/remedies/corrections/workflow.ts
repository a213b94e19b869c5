import type { ActTable } from '#agencies/act-rule';
import { regulation } from '#law/citation';
import type { CorrectionState } from './types.ts';

const under = regulation(41);
const open = ['demanded', 'foundTrue', 'unfounded', 'notOurs'] as const;

/** 更正: somebody shows that a record about himself is wrong, and wants it put right. */
export const correctionActs = {
  demand: { says: '要求更正', from: ['none'], to: 'demanded', by: ['clerk', 'applicant of self'], under },
  findTrue: { says: '审核属实', from: ['demanded'], to: 'foundTrue', by: ['clerk'], under },
  findUnfounded: { says: '审核不属实', from: ['demanded'], to: 'unfounded', by: ['clerk'], under },
  findNotOurs: { says: '不属于本机关职能范围', from: ['demanded'], to: 'notOurs', by: ['clerk'], under },
  lookAgain: {
    says: '退回重新审核',
    from: ['foundTrue', 'unfounded', 'notOurs'],
    to: 'demanded',
    by: ['disclosureHead'],
    under,
  },
  correct: {
    says: '更正并告知',
    from: ['foundTrue'],
    to: 'closed',
    by: ['disclosureHead'],
    under,
    otherThan: ['findTrue'],
    sends: 'correctionNotice',
  },
  refuse: {
    says: '不予更正并告知',
    from: ['unfounded'],
    to: 'closed',
    by: ['disclosureHead'],
    under,
    otherThan: ['findUnfounded'],
    sends: 'correctionNotice',
  },
  transfer: {
    says: '转送或者告知向有权机关提出',
    from: ['notOurs'],
    to: 'closed',
    by: ['clerk', 'disclosureHead'],
    under,
    sends: 'correctionNotice',
  },
  withdraw: { says: '撤回更正要求', from: open, to: 'closed', by: ['clerk', 'applicant of self'], under },
  read: {
    says: '查看更正要求',
    from: 'any',
    by: ['clerk', 'sectionHead', 'secrecyReviewer', 'disclosureHead', 'leader', 'supervisor of below'],
    under,
    looks: true,
  },
} as const satisfies ActTable<CorrectionState>;

export type CorrectionAct = Exclude<keyof typeof correctionActs, 'read'>;
