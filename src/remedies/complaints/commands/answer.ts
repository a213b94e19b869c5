import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { OnSubject } from '../../subject/act-on.ts';
import { onComplaint } from './on-complaint.ts';

/** 答复投诉人: what was found and done. */
export function answer(registry: Registry, command: OnSubject & { readonly answer: string }): Promise<Outcome> {
  return onComplaint(registry, command, 'answer', () =>
    command.answer.trim() ? { texts: { answer: command.answer } } : refused('请写明怎样答复投诉人。', [], 'answer'),
  );
}
