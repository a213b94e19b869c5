import type { ActTable } from '#agencies/act-rule';
import { regulation } from '#law/citation';
import type { ComplaintState } from './types.ts';

const under = regulation(47, 2);
const open = ['received', 'asked', 'accounted'] as const;

/** 投诉、举报 to the 主管部门 about an agency below it; `of self` is the agency complained about. */
export const complaintActs = {
  lodge: {
    says: '提出投诉',
    from: ['none'],
    to: 'received',
    by: ['supervisor', 'public of any'],
    under: regulation(51),
  },
  askAccount: {
    says: '要求被投诉机关说明情况',
    from: ['received', 'accounted'],
    to: 'asked',
    by: ['supervisor'],
    under,
    sends: 'accountRequest',
  },
  account: {
    says: '说明情况',
    from: ['asked'],
    to: 'accounted',
    by: ['supervisor', 'clerk of self', 'disclosureHead of self'],
    under,
  },
  decide: { says: '作出处理', from: open, to: 'decided', by: ['supervisor'], under, sends: 'supervisionNotice' },
  answer: { says: '答复投诉人', from: ['decided'], to: 'closed', by: ['supervisor'], under, sends: 'complaintAnswer' },
  reportDone: {
    says: '报告整改情况',
    from: ['decided', 'closed'],
    by: ['supervisor', 'disclosureHead of self'],
    under: regulation(47, 1),
  },
  withdraw: { says: '撤回投诉', from: open, to: 'closed', by: ['supervisor'], under: regulation(51) },
  read: {
    says: '查看投诉',
    from: 'any',
    by: ['supervisor', 'clerk of self', 'disclosureHead of self'],
    under,
    looks: true,
  },
} as const satisfies ActTable<ComplaintState>;

export type ComplaintAct = Exclude<keyof typeof complaintActs, 'read'>;
