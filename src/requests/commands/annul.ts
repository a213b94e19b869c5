import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

export const annulReasons = { doubled: '重复录入', notRequest: '不是政府信息公开申请' } as const;

/** 作废: recorded twice, or no application at all; it counts nowhere. */
export function annul(
  registry: Registry,
  command: OnRequest & { readonly reason: keyof typeof annulReasons },
): Promise<Outcome> {
  return requestAct(registry, command, 'annul', () =>
    Object.hasOwn(annulReasons, command.reason)
      ? { data: { reason: command.reason } }
      : refused('请选择作废的原因。', [], 'reason'),
  );
}
