import type { Day } from '#law/calendar/day';
import type { Standing } from '../subject/kinds.ts';

export type ComplaintState = 'received' | 'asked' | 'accounted' | 'decided' | 'closed';

/** What is complained of (第四十七条第二款). */
export const grounds = {
  publication: '没有按照要求主动公开',
  handling: '对申请不依法答复处理',
  other: '政府信息公开工作中的其他问题',
} as const;

export type Ground = keyof typeof grounds;

/** What the 主管部门 does when it has looked into it. */
export const measures = {
  rectify: '查证属实，督促整改',
  criticise: '查证属实，通报批评',
  unfounded: '不属实',
  notOurs: '不属于政府信息公开监督的范围',
} as const;

export type Measure = keyof typeof measures;

/** A complaint, in the chain of the 主管部门. Who complains, and every word, is in the vault. */
export interface Complaint extends Standing {
  readonly state: ComplaintState;
  /** the agency complained about */
  readonly about: string;
  readonly ground: Ground;
  /** its request, where it is about one: request/2026-7 of that agency */
  readonly request: string | null;
  /** asked for an account: when, and by when it is wanted */
  readonly asked: { readonly day: Day; readonly until: Day; readonly version: number } | null;
  readonly accounted: { readonly day: Day; readonly version: number } | null;
  /** `until`: by when it must be put right */
  readonly decided: {
    readonly measure: Measure;
    readonly day: Day;
    readonly until: Day | null;
    readonly version: number;
  } | null;
  readonly putRight: Day | null;
  readonly ended: { readonly how: 'answered' | 'withdrawn'; readonly day: Day } | null;
}
