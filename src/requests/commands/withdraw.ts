import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 撤回申请: by the applicant, however he said so. */
export function withdraw(registry: Registry, command: OnRequest & { readonly how: string }): Promise<Outcome> {
  return requestAct(registry, command, 'withdraw', () =>
    command.how.trim() ? { texts: { how: command.how } } : refused('请写明申请人怎样撤回。', [], 'how'),
  );
}
