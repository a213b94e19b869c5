import { type Citation, regulation } from '#law/citation';
import type { ProceduralLetter } from '#law/remedies/redress';
import { requestActs } from '../workflow.ts';

/** One kind of paper that an agency writes. */
export interface KindOfLetter {
  /** its 题名 */
  readonly title: string;
  /** what it is called in lists and in the names of files */
  readonly name: string;
  readonly under: Citation;
  /** what the law calls it, where it is a letter of procedure that decides nothing yet */
  readonly procedure?: ProceduralLetter;
}

/** Every act with `sends` has its paper here. The title of a decision depends on what is decided. */
export const letterKinds = {
  receipt: { title: '政府信息公开申请登记回执', name: '登记回执', under: regulation(45) },
  supplementNotice: {
    title: '政府信息公开申请补正告知书',
    name: '补正告知书',
    under: regulation(30),
    procedure: 'supplement-notice',
  },
  consultation: {
    title: '政府信息公开征求意见书',
    name: '征求意见书',
    under: regulation(32),
    procedure: 'consultation',
  },
  disclosureNotice: { title: '政府信息依申请公开告知书', name: '依申请公开告知书', under: regulation(32) },
  extensionNotice: {
    title: '政府信息公开申请延期答复告知书',
    name: '延期答复告知书',
    under: regulation(33, 2),
    procedure: 'extension-notice',
  },
  reasonsNotice: { title: '政府信息公开申请说明理由通知书', name: '说明理由通知书', under: regulation(35) },
  deferralNotice: { title: '政府信息公开申请延迟答复告知书', name: '延迟答复告知书', under: regulation(35) },
  feeNotice: {
    title: '政府信息公开信息处理费缴纳通知书',
    name: '缴费通知书',
    under: regulation(42, 1),
    procedure: 'fee-notice',
  },
  decision: { title: '政府信息公开申请答复书', name: '答复书', under: regulation(36) },
  lapseNotice: { title: '政府信息公开申请不再处理告知书', name: '不再处理告知书', under: regulation(30) },
  unpaidNotice: { title: '政府信息公开申请不再处理告知书', name: '不再处理告知书', under: regulation(42, 1) },
  withdrawalNotice: { title: '政府信息公开申请撤回告知书', name: '撤回告知书', under: regulation(45) },
  serviceProof: { title: '政府信息公开文书送达回证', name: '送达回证', under: regulation(45) },
  applicationForm: { title: '政府信息公开申请表', name: '申请表', under: regulation(29, 2) },
} as const satisfies Record<Sent | 'disclosureNotice' | 'applicationForm', KindOfLetter>;

export type LetterKind = keyof typeof letterKinds;

/** What the table of acts names as sent. */
type Sent = Extract<Acts[keyof Acts], { readonly sends: string }>['sends'];
type Acts = typeof requestActs;

/** The letter that an act sends; null where it sends none. */
export function letterSentBy(act: string): LetterKind | null {
  const rule = Object.hasOwn(requestActs, act) ? requestActs[act as keyof Acts] : null;
  return rule && 'sends' in rule ? rule.sends : null;
}
