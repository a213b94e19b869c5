import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { withLetter } from '../../letters/issue.ts';
import type { OnSubject } from '../../subject/act-on.ts';
import { onCorrection } from './on-correction.ts';

/** 第四十一条 — 不予更正并告知: why nothing is corrected, as the notice says it; by another than whoever checked it. */
export function refuse(registry: Registry, command: OnSubject & { readonly notice: string }): Promise<Outcome> {
  return onCorrection(registry, command, 'refuse', (_, around) =>
    withLetter(registry, command, around, { act: 'refuse', texts: { notice: command.notice } }),
  );
}
