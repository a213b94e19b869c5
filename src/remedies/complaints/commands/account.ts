import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import type { OnSubject } from '../../subject/act-on.ts';
import { onComplaint } from './on-complaint.ts';

/** 说明情况: by the agency complained about, or written down from its letter by the supervisor. */
export function account(registry: Registry, command: OnSubject & { readonly account: string }): Promise<Outcome> {
  return onComplaint(registry, command, 'account', () =>
    command.account.trim() || command.papers?.length
      ? { texts: { account: command.account } }
      : refused('请写明情况，或者附上说明。', [], 'account'),
  );
}
