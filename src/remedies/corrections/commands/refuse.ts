import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import type { OnSubject } from '../../subject/act-on.ts';
import { onCorrection } from './on-correction.ts';

/** 第四十一条 — 不予更正并告知: why nothing is corrected, as the notice says it; by another than whoever checked it. */
export function refuse(registry: Registry, command: OnSubject & { readonly notice: string }): Promise<Outcome> {
  return onCorrection(registry, command, 'refuse', () =>
    command.notice.trim()
      ? { texts: { notice: command.notice } }
      : refused('请写明不予更正的理由。', [regulation(41)], 'notice'),
  );
}
