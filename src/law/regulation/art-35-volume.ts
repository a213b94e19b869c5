import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/** What is known of an applicant whose applications are many. */
export interface Volume {
  readonly clearlyExcessive: boolean;
  /** whether the reasons given are reasonable; absent: not asked, or nothing said yet */
  readonly reasonable?: boolean;
  readonly canAnswerInTime: boolean;
}

export type AfterVolume =
  | { readonly next: 'answer' }
  | { readonly next: 'may-ask-for-reasons' }
  | { readonly next: 'refuse'; readonly row: 'notproc.4' }
  /** the agency sets a reasonable later day and tells the applicant; the law has no maximum */
  | { readonly next: 'set-later-day' };

/**
 * 第三十五条 — what may be done about applications whose number is clearly beyond reason.
 *
 * > 申请人申请公开政府信息的数量、频次明显超过合理范围，行政机关可以要求申请人说明理由。
 * > 行政机关认为申请理由不合理的，告知申请人不予处理；
 * > 行政机关认为申请理由合理，但是无法在本条例第三十三条规定的期限内答复申请人的，可以确定延迟答复的合理期限并告知申请人。
 */
export function afterVolume({ clearlyExcessive, reasonable, canAnswerInTime }: Volume): Ruling<AfterVolume> {
  if (!clearlyExcessive) return { value: { next: 'answer' }, because: [regulation(33, 2)] };
  if (reasonable === undefined) return ruled({ next: 'may-ask-for-reasons' });
  if (!reasonable) return ruled({ next: 'refuse', row: 'notproc.4' });
  return ruled(canAnswerInTime ? { next: 'answer' } : { next: 'set-later-day' });
}

function ruled(value: AfterVolume): Ruling<AfterVolume> {
  return { value, because: [regulation(35)] };
}
