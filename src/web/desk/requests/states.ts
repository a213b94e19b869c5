import type { DueKind } from '#requests/deadlines';
import type { Ending, InfoRequest, RequestStateName } from '#requests/types';
import type { Html } from '#ui/html';
import { type Tone, tag } from '#ui/tag';

const states: Readonly<Record<RequestStateName, readonly [Tone, string]>> = {
  awaitingConfirmation: ['amber', '待确认收到'],
  filed: ['amber', '待登记'],
  registered: ['plain', '办理中'],
  supplementing: ['blue', '等补正'],
  sectionReview: ['amber', '待科室审核'],
  secrecyReview: ['amber', '待保密审查'],
  headReview: ['amber', '待签发'],
  decided: ['amber', '待送达'],
  served: ['green', '已送达'],
  closed: ['plain', '已办结'],
};

const endings: Readonly<Record<Ending, string>> = {
  archived: '已归档',
  lapsed: '逾期不补正，办结',
  unpaid: '逾期不缴费，办结',
  withdrawn: '已撤回',
  split: '已拆分',
  annulled: '已作废',
};

/** What a deadline is for. */
export const dueWords: Readonly<Record<DueKind, string>> = {
  confirm: '确认收到',
  register: '登记，答复',
  supplement: '申请人补正',
  payment: '申请人缴费',
  answer: '答复',
  serve: '送达答复',
};

/** How a request stands, in words. */
export function stateTag(request: InfoRequest): Html {
  return tag(...stateWords(request));
}

export function stateWords({ state, consultations, fee, draft, ended }: InfoRequest): readonly [Tone, string] {
  if (ended) return ['plain', endings[ended.how]];
  if (state !== 'registered') return states[state];

  const asked = consultations.find(({ answered }) => !answered);
  if (asked) return ['blue', asked.of === 'thirdParty' ? '征求第三方' : '征求机关意见'];
  if (fee && !fee.paid) return ['blue', '等缴费'];
  return draft ? ['plain', '拟答复'] : states.registered;
}
