import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type MayExtend, mayExtend } from '#law/regulation/art-33-extension';
import { answerClockOf } from '../deadlines.ts';
import { type OnRequest, requestAct } from './request-act.ts';

export interface Extend extends OnRequest {
  readonly workdays: number;
  readonly reason: string;
}

/** 第三十三条第二款 — 延长答复期限: the head of the office agrees, and the applicant is told before the limit. */
export function extend(registry: Registry, command: Extend): Promise<Outcome> {
  const { workdays, reason } = command;

  return requestAct(registry, command, 'extend', (request, { calendar, day }) => {
    const wanted = { workdays, told: day, headAgrees: true };
    const { value, because } = mayExtend(answerClockOf(request, calendar), wanted, calendar);
    if (value !== 'allowed') return refused(whyNot[value], because, 'workdays');
    if (!reason.trim()) return refused('请写明延长的理由。', because, 'reason');
    return { data: { workdays }, texts: { reason } };
  });
}

const whyNot: Record<Exclude<MayExtend, 'allowed'>, string> = {
  'already-extended': '期限只能延长一次，已经延长过。',
  'no-consent': '延长要经政府信息公开工作机构负责人同意。',
  'too-long': '延长的期限要在 1 到 20 个工作日之间。',
  'too-late': '答复期限已经过了，不能再延长。',
};
