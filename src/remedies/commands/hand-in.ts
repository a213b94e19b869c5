import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { litigationLaw, reviewLaw } from '#law/citation';
import type { OnSubject } from '../subject/act-on.ts';
import { onRemedy } from './on-remedy.ts';

/** 提交证据: which evidence was handed in, and the files themselves where there are any. */
export function handIn(registry: Registry, command: OnSubject & { readonly list: string }): Promise<Outcome> {
  return onRemedy(registry, command, 'handIn', ({ way }) => {
    const under = way === 'review' ? reviewLaw(44, 1) : litigationLaw(34, 1);
    return command.list.trim()
      ? { texts: { list: command.list }, under }
      : refused('请写明提交了哪些证据、依据。', [under], 'list');
  });
}
