import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { OnSubject } from '../subject/act-on.ts';
import { onRemedy } from './on-remedy.ts';

export const annulReasons = { doubled: '重复录入', notOurs: '与本机关的政府信息公开工作无关' } as const;

/** 作废: recorded twice, or no case of this agency's disclosure work; it counts nowhere. */
export function annul(
  registry: Registry,
  command: OnSubject & { readonly reason: keyof typeof annulReasons },
): Promise<Outcome> {
  const { reason } = command;
  return onRemedy(registry, command, 'annul', () =>
    Object.hasOwn(annulReasons, reason) ? { data: { reason } } : refused('请选择作废的原因。', [], 'reason'),
  );
}
