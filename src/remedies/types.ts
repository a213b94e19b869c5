import type { Day } from '#law/calendar/day';
import type { Procedure } from '#law/remedies/review-procedure';
import type { ReviewResult, SuitResult, Way } from '#law/remedies/table-4';
import type { Order } from '#requests/types';
import type { Standing } from './subject/kinds.ts';

/** How a case came about: the rows of table 4. */
export const ways = {
  review: '行政复议',
  direct: '未经复议直接起诉',
  after_review: '复议后起诉',
} as const satisfies Record<Way, string>;

/** What is contested. */
export const contested = {
  decision: '对申请的处理决定',
  silence: '逾期不答复',
  correction: '对更正要求的处理',
  publication: '主动公开，或者没有主动公开',
} as const;

export type Contested = keyof typeof contested;

export const procedures = { ordinary: '普通程序', summary: '简易程序' } as const satisfies Record<Procedure, string>;

export const reviewResults = {
  upheld: '维持',
  'request-rejected': '驳回复议请求',
  changed: '变更',
  revoked: '撤销或者部分撤销',
  'found-unlawful': '确认违法',
  'ordered-to-act': '责令履行',
  'found-void': '确认无效',
  'not-accepted': '不予受理',
  dismissed: '驳回复议申请',
  ended: '终止',
  settled: '调解',
} as const satisfies Record<ReviewResult, string>;

export const suitResults = {
  'claim-rejected': '驳回诉讼请求',
  revoked: '撤销或者部分撤销',
  'ordered-to-act': '判决履行',
  'ordered-to-pay': '判决给付',
  'found-unlawful': '确认违法',
  'found-void': '确认无效',
  changed: '变更',
  'not-registered': '不予立案',
  dismissed: '驳回起诉',
  withdrawn: '准许撤诉',
  settled: '调解',
} as const satisfies Record<SuitResult, string>;

export type Result = ReviewResult | SuitResult;

export type RemedyState = 'noticed' | 'responded' | 'appealed' | 'decided' | 'closed' | 'annulled';

/** What a review body or a court decided. */
export interface Decided {
  readonly result: Result;
  /** the day that the paper was received */
  readonly day: Day;
  readonly instance: 1 | 2;
}

/** A review or a suit, as its acts have left it. Who brought it, and its number, are in the vault. */
export interface Remedy extends Standing {
  readonly state: RemedyState;
  readonly way: Way;
  /** of a review */
  readonly procedure: Procedure | null;
  readonly contested: Contested;
  /** the review that a suit follows: remedy/2026-3 */
  readonly after: string | null;
  /** the day that the copy of the application or of the complaint was received */
  readonly received: Day;
  readonly responded: Day | null;
  /** how often evidence was handed in */
  readonly evidence: number;
  /** days of hearings */
  readonly hearings: readonly Day[];
  readonly instance: 1 | 2;
  readonly outcomes: readonly Decided[];
  /** the result that stands, as table 4 counts it; null while none does */
  readonly counted: Decided | null;
  /** what the agency was ordered to do about the request */
  readonly redo: { readonly order: Order; readonly day: Day; readonly until: Day | null } | null;
}
