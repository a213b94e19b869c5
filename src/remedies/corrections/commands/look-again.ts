import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { OnSubject } from '../../subject/act-on.ts';
import { onCorrection } from './on-correction.ts';

/** 退回重新审核, with what is still to be looked into. */
export function lookAgain(registry: Registry, command: OnSubject & { readonly remarks: string }): Promise<Outcome> {
  return onCorrection(registry, command, 'lookAgain', () =>
    command.remarks.trim() ? { texts: { remarks: command.remarks } } : refused('请写明还要审核什么。', [], 'remarks'),
  );
}
