import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { OnSubject } from '../../subject/act-on.ts';
import { onCorrection } from './on-correction.ts';

/** 撤回更正要求: by whoever made it, however he said so. */
export function withdraw(registry: Registry, command: OnSubject & { readonly how: string }): Promise<Outcome> {
  return onCorrection(registry, command, 'withdraw', () =>
    command.how.trim() ? { texts: { how: command.how } } : refused('请写明怎样撤回。', [], 'how'),
  );
}
