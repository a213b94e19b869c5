import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { withLetter } from '../../letters/issue.ts';
import type { OnSubject } from '../../subject/act-on.ts';
import { onCorrection } from './on-correction.ts';

/** 第四十一条 — 更正并告知: what was corrected, and what the notice says; by another than whoever checked it. */
export function correct(registry: Registry, command: OnSubject & { readonly notice: string }): Promise<Outcome> {
  return onCorrection(registry, command, 'correct', (_, around) =>
    withLetter(registry, command, around, { act: 'correct', texts: { notice: command.notice } }),
  );
}
