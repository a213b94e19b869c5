import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { OnSubject } from '../../subject/act-on.ts';
import { onComplaint } from './on-complaint.ts';

/** 撤回投诉: however it was said. */
export function withdraw(registry: Registry, command: OnSubject & { readonly how: string }): Promise<Outcome> {
  return onComplaint(registry, command, 'withdraw', () =>
    command.how.trim() ? { texts: { how: command.how } } : refused('请写明投诉人怎样撤回。', [], 'how'),
  );
}
