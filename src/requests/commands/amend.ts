import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { isDay } from '#law/calendar/day';
import { applicantKinds, channels } from '../types.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/** Facts that a clerk can have got wrong. */
export const amendable = { applicant: '申请人类别', channel: '渠道', received: '收到申请之日' } as const;

export interface Amend extends OnRequest {
  readonly field: keyof typeof amendable;
  readonly now: string;
  readonly reason: string;
}

/** 更正记录: which fact, what it was, what it is, why; by another than whoever registered it. */
export function amend(registry: Registry, command: Amend): Promise<Outcome> {
  const { field, now, reason } = command;

  return requestAct(registry, command, 'amend', (request, { day }) => {
    if (!Object.hasOwn(amendable, field)) return refused('请选择要更正的事项。', [], 'field');
    if (!isValue(field, now)) return refused(`“${amendable[field]}”不能改成“${now}”。`, [], 'now');
    if (field === 'received' && now > day) return refused('收到申请之日不能晚于今天。', [], 'now');
    if (!reason.trim()) return refused('请写明更正的理由。', [], 'reason');
    return { data: { field, old: request[field], now }, texts: { reason } };
  });
}

function isValue(field: keyof typeof amendable, now: string): boolean {
  if (field === 'received') return isDay(now);
  return Object.hasOwn(field === 'applicant' ? applicantKinds : channels, now);
}
