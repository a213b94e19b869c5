import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import type { OnSubject } from '../../subject/act-on.ts';
import { onCorrection } from './on-correction.ts';

/** 第四十一条 — 更正并告知: what was corrected, and what the notice says; by another than whoever checked it. */
export function correct(registry: Registry, command: OnSubject & { readonly notice: string }): Promise<Outcome> {
  return onCorrection(registry, command, 'correct', () =>
    command.notice.trim()
      ? { texts: { notice: command.notice } }
      : refused('请写明更正了什么，怎样告知。', [regulation(41)], 'notice'),
  );
}
