import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { longestExtension } from '#law/regulation/art-33-answer';
import { type OnRequest, requestAct } from './request-act.ts';

export interface ProposeExtension extends OnRequest {
  readonly workdays: number;
  readonly reason: string;
}

/** 第三十三条第二款 — 提请延长期限, for the head of the office to agree. */
export function proposeExtension(registry: Registry, command: ProposeExtension): Promise<Outcome> {
  const { workdays, reason } = command;

  return requestAct(registry, command, 'proposeExtension', ({ extension }) => {
    if (extension) return refused('期限只能延长一次，已经延长过。', [regulation(33, 2)]);
    if (!isLength(workdays))
      return refused(`延长 1 到 ${longestExtension.value} 个工作日。`, [regulation(33, 2)], 'workdays');
    if (!reason.trim()) return refused('请写明延长的理由。', [regulation(33, 2)], 'reason');
    return { data: { workdays }, texts: { reason } };
  });
}

function isLength(workdays: number): boolean {
  return Number.isInteger(workdays) && workdays >= 1 && workdays <= longestExtension.value;
}
