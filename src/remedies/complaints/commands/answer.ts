import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { withLetter } from '../../letters/issue.ts';
import type { OnSubject } from '../../subject/act-on.ts';
import { onComplaint } from './on-complaint.ts';

/** 答复投诉人: what was found and done. */
export function answer(registry: Registry, command: OnSubject & { readonly answer: string }): Promise<Outcome> {
  return onComplaint(registry, command, 'answer', (_, around) =>
    withLetter(registry, command, around, { act: 'answer', texts: { answer: command.answer } }),
  );
}
