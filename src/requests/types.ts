import type { Day } from '#law/calendar/day';
import type { Channel } from '#law/regulation/art-31-receipt';
import type { Consulted } from '#law/regulation/art-33-consultations';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import type { Ground } from './letters/decisions/grounds.ts';

/** 申请人类别: the columns of table 3. */
export const applicantKinds = {
  natural: '自然人',
  enterprise: '商业企业',
  research: '科研机构',
  public_welfare: '社会公益组织',
  legal_service: '法律服务机构',
  other_org: '其他组织',
} as const;

export type ApplicantKind = keyof typeof applicantKinds;

/** 渠道: how a request can come. Oral requests are written down at the counter. */
export const channels = {
  counter: '当面提交',
  oral: '口头提出，代为填写',
  registered: '挂号信、特快专递',
  ordinary: '平常信函',
  internet: '互联网',
  fax: '传真',
} as const satisfies Record<Channel | 'oral', string>;

export type RequestChannel = keyof typeof channels;

/** 信息的形式. */
export const forms = { electronic: '电子文件', paper: '纸质', reading: '查阅、抄录' } as const;

/** 获取途径. */
export const ways = { download: '在本网站下载', mail: '电子邮件', post: '邮寄', collect: '当面领取' } as const;

/** Whether whoever asked for this way is given the answer on the internet. */
export function isOnline(way: string | undefined): boolean {
  return way === 'download' || way === 'mail';
}

export interface Supplement {
  readonly sent: Day;
  /** the last day for the applicant */
  readonly ends: Day;
  readonly supplemented?: Day;
}

export interface ConsultationState {
  readonly n: number;
  readonly of: Consulted;
  /** how many are asked under it */
  readonly parties: number;
  readonly sent: Day;
  readonly received?: Day;
  readonly answered?: Day;
  readonly opinion?: Opinion;
}

export const opinions = {
  agrees: '同意公开',
  partly: '部分同意',
  objects: '不同意公开',
  silent: '逾期未答复',
} as const;

export type Opinion = keyof typeof opinions;

export interface FeeState {
  /** 分 */
  readonly amount: number;
  readonly sent: Day;
  /** the day the applicant received the notice */
  readonly received: Day;
  readonly paid?: Day;
}

export interface DecisionState {
  readonly kind: DecisionKind;
  readonly day: Day;
  /** why the rest is withheld, of a partial disclosure: review comes before court for some */
  readonly grounds?: readonly Ground[];
}

/** How a request was served: proof stands in the vault. */
export const serviceWays = {
  counter: '直接送达',
  entrusted: '委托送达',
  post: '邮寄送达',
  internet: '网上送达',
} as const;

export type ServiceWay = keyof typeof serviceWays;

export interface Served {
  readonly way: ServiceWay;
  /** the day of signature; by post, the posting day; on the internet, the day it was sent */
  readonly day: Day;
}

export type Ending = 'archived' | 'lapsed' | 'unpaid' | 'withdrawn' | 'split' | 'annulled';

/** Everything that the acts about one request say. A pure fold makes it; nothing personal is in it. */
export interface InfoRequest {
  readonly state: RequestStateName;
  readonly version: number;
  readonly channel: RequestChannel;
  readonly applicant: ApplicantKind;
  readonly arrived: Day;
  /** 收到申请之日 */
  readonly received: Day | null;
  readonly year: number;
  readonly serial: number;
  /** the registration number within the agency's year */
  readonly number: { readonly year: number; readonly n: number } | null;
  readonly owner: string | null;
  readonly supplement: Supplement | null;
  readonly consultations: readonly ConsultationState[];
  readonly proposed: number | null;
  readonly extension: { readonly workdays: number; readonly told: Day } | null;
  readonly reasons: { readonly asked: Day; readonly given?: Day } | null;
  readonly deferredTo: Day | null;
  readonly fee: FeeState | null;
  readonly searches: number;
  readonly draft: DecisionKind | null;
  readonly decision: DecisionState | null;
  readonly served: Served | null;
  readonly ended: { readonly how: Ending; readonly day: Day } | null;
  /** how its applicant rated the handling */
  readonly rated: number | null;
  readonly partOf: string | null;
  /** 重新作出决定: the clock runs anew from here; the year's figures stay as the first decision left them */
  readonly again: Again | null;
  /** the first time that it was done with: what table 3 counts */
  readonly counted: Counted | null;
  /** 纳入主动公开; absent while nobody spoke of it */
  readonly release?: ReleaseState | undefined;
  readonly last: Day;
}

/** 第四十四条 — what was suggested and decided about making the answer public. */
export interface ReleaseState {
  /** a suggestion about the answer that stands, which waits to be decided */
  readonly suggested?: Day;
  readonly declined?: Day;
  /** under which number it is public, or was before it was taken down */
  readonly number?: { readonly year: number; readonly n: number };
  readonly released?: Day;
  readonly takenDown?: Day;
}

/** Who ordered a request to be decided again, and by when. */
export interface Again {
  /** remedy/2026-3 */
  readonly remedy: string;
  readonly order: Order;
  readonly day: Day;
  /** the day that the decision or judgment names; null where it names none and the time of Article 33 runs anew */
  readonly until: Day | null;
}

/** 责令重新作出, 责令履行: by the review body, by the court. */
export type Order = 'redoByReview' | 'actByReview' | 'redoByCourt' | 'actByCourt';

/** What table 3 counts of a request: in which row, on which day. */
export interface Counted {
  readonly kind: DecisionKind;
  readonly day: Day;
}

export type RequestStateName =
  | 'awaitingConfirmation'
  | 'filed'
  | 'registered'
  | 'supplementing'
  | 'sectionReview'
  | 'secrecyReview'
  | 'headReview'
  | 'decided'
  | 'served'
  | 'closed';
